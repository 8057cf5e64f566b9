package org.moothall.minutes.minutes;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.moothall.minutes.minutes.MinutesRefusal.AttendanceContradictory;
import org.moothall.minutes.minutes.MinutesRefusal.ProceedingsContradictory;
import org.moothall.minutes.minutes.MinutesRefusal.ProceedingsIncomplete;
import org.moothall.minutes.minutes.MinutesRefusal.SessionContradictory;
import org.moothall.minutes.minutes.MinutesRefusal.SessionOpenEnded;
import org.moothall.minutes.proceedings.Doorkeeper;
import org.moothall.minutes.proceedings.Fault;
import org.moothall.minutes.proceedings.Proceedings;

/** Hold what was moved and voted on against who was in the room for it. */
final class Tellers {
    private final List<MinuteItem> items;
    private final Attendance attendance;
    private final Session session;
    private final Presence presence;

    Tellers(Minutes minutes) {
        this.items = minutes.items();
        this.attendance = minutes.attendance();
        this.session = minutes.session();
        this.presence = new Presence(attendance, items);
    }

    /** Why the attendance cannot be as it is, be it by itself or because somebody voted who was not there. */
    Optional<MinutesRefusal> attendanceFault() {
        return new AttendanceCheck(attendance, items)
                .fault()
                .<MinutesRefusal>map(AttendanceContradictory::new)
                .or(this::sessionFault)
                .or(() -> first(items, Proceedings::fault, ProceedingsContradictory::new));
    }

    /** Why the meeting's times cannot be as they are, be it by themselves or because somebody came before it began. */
    Optional<MinutesRefusal> sessionFault() {
        return session.fault(attendance.movements()).map(SessionContradictory::new);
    }

    /** Why what was recorded under the item cannot be so. */
    Optional<MinutesRefusal> faultUnder(String itemId) {
        List<MinuteItem> item =
                items.stream().filter(one -> one.itemId().equals(itemId)).toList();
        return first(item, Proceedings::fault, ProceedingsContradictory::new);
    }

    /** Why members cannot be sent the minutes as they are. */
    Optional<MinutesRefusal> objection() {
        Optional<MinutesRefusal> openEnded =
                session.isOpenEnded() ? Optional.of(new SessionOpenEnded()) : Optional.empty();
        return openEnded
                .or(() -> first(items, Proceedings::fault, ProceedingsContradictory::new))
                .or(() -> first(items, Proceedings::gap, ProceedingsIncomplete::new));
    }

    private Optional<MinutesRefusal> first(
            List<MinuteItem> among,
            BiFunction<Proceedings, Doorkeeper, Optional<Fault>> look,
            BiFunction<String, Fault, MinutesRefusal> refusal) {
        for (MinuteItem item : among) {
            Optional<Fault> found = look.apply(item.proceedings(), moment -> presence.roll(item.itemId(), moment));
            if (found.isPresent()) {
                return Optional.of(refusal.apply(item.itemId(), found.get()));
            }
        }
        return Optional.empty();
    }
}
