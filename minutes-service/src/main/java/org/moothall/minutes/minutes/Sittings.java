package org.moothall.minutes.minutes;

import java.time.Instant;
import java.util.Optional;
import org.moothall.minutes.minutes.MinutesEvent.MinutesDrafted;
import org.moothall.minutes.minutes.MinutesEvent.MinutesItemReached;
import org.moothall.minutes.minutes.Outcome.Accepted;
import org.moothall.minutes.minutes.Outcome.Refused;
import org.moothall.minutes.minutes.Outcome.Unchanged;
import org.moothall.minutes.minutes.Session.Phase;

/** Notes how a meeting goes while it goes on: its times, and the item that it has come to. */
record Sittings(Minutes minutes, Instant now) {

    Outcome record(Session times) {
        if (!minutes.stage().isOpen()) {
            return new Refused(new MinutesRefusal.AlreadyApproved());
        }
        Session newer = minutes.session().timed(times);
        if (newer.equals(minutes.session())) {
            return new Unchanged();
        }
        Minutes changed = minutes.sitting(newer, now);
        Optional<MinutesRefusal> fault = new Tellers(changed).sessionFault();
        return fault.<Outcome>map(Refused::new).orElseGet(() -> new Accepted(new MinutesDrafted(changed)));
    }

    Outcome reach(String itemId) {
        Session session = minutes.session();
        if (minutes.item(itemId).isEmpty()) {
            return new Refused(new MinutesRefusal.UnknownItem(itemId));
        }
        if (!minutes.stage().isOpen()) {
            return new Refused(new MinutesRefusal.AlreadyApproved());
        }
        if (session.phase() != Phase.IN_SESSION) {
            return new Refused(new MinutesRefusal.NotInSession(session.phase()));
        }
        return itemId.equals(session.reachedItemId())
                ? new Unchanged()
                : new Accepted(new MinutesItemReached(minutes.sitting(session.reached(itemId), now)));
    }
}
