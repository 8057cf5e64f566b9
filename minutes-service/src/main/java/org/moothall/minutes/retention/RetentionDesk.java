package org.moothall.minutes.retention;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.meeting.KnownMeeting;

/** Tells what has passed its date; what is to become of it is for people to decide. */
public final class RetentionDesk {
    private final HeldMeetings meetings;
    private final RetentionRules rules;
    private final InstantSource clock;

    public RetentionDesk(HeldMeetings meetings, RetentionRules rules, InstantSource clock) {
        this.meetings = meetings;
        this.rules = rules;
        this.clock = clock;
    }

    public List<HeldMeeting> passed(RecordClass of, @Nullable String afterId, int limit) {
        return meetings.upTo(rules.lastPassed(of, today()), of, afterId, limit);
    }

    public long countPassed(RecordClass of) {
        return meetings.countUpTo(rules.lastPassed(of, today()), of);
    }

    public LocalDate openUntil(RecordClass of, LocalDate heldOn) {
        return rules.openUntil(of, heldOn);
    }

    private LocalDate today() {
        return KnownMeeting.dayOf(clock.instant());
    }
}
