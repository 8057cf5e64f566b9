package org.moothall.minutes.officer;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.meeting.KnownMeeting;

/** The record of a decision that an officer took: a draft that may be rewritten, then published and as it is. */
public record OfficerDecision(
        String id, Particulars particulars, @Nullable Instant publishedAt, Instant createdAt, Instant modifiedAt) {

    static Outcome draft(String id, Particulars particulars, Instant now) {
        return liesAhead(particulars.takenOn(), now)
                ? new Outcome.Refused(new OfficerRefusal.NotTakenYet(particulars.takenOn()))
                : new Outcome.Accepted(new OfficerEvent.Drafted(new OfficerDecision(id, particulars, null, now, now)));
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    Outcome rewrite(Particulars wanted, Instant now) {
        if (isPublished()) {
            return new Outcome.Refused(new OfficerRefusal.AlreadyPublished());
        }
        if (liesAhead(wanted.takenOn(), now)) {
            return new Outcome.Refused(new OfficerRefusal.NotTakenYet(wanted.takenOn()));
        }
        return wanted.equals(particulars)
                ? new Outcome.Unchanged()
                : new Outcome.Accepted(new OfficerEvent.Drafted(new OfficerDecision(id, wanted, null, createdAt, now)));
    }

    /** Publishing again changes nothing. */
    Outcome publish(Instant now) {
        return isPublished()
                ? new Outcome.Unchanged()
                : new Outcome.Accepted(
                        new OfficerEvent.Published(new OfficerDecision(id, particulars, now, createdAt, now)));
    }

    private static boolean liesAhead(LocalDate day, Instant now) {
        return day.isAfter(KnownMeeting.dayOf(now));
    }
}
