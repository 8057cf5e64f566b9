package org.moothall.minutes.action.web;

import java.time.Clock;
import java.time.LocalDate;
import org.moothall.minutes.action.ChaseRules;
import org.moothall.minutes.action.Followed;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.minutes.Audience;
import org.springframework.stereotype.Component;

/** Shows actions as they stand on the council's day. */
@Component
class ActionViews {
    private final ChaseRules rules;
    private final Clock clock;

    ActionViews(ChaseRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    LocalDate today() {
        return KnownMeeting.dayOf(clock.instant());
    }

    /** The action must have been disclosed to that audience already. */
    ActionView of(Followed followed, Audience audience) {
        return ActionView.of(followed, audience, today(), rules);
    }
}
