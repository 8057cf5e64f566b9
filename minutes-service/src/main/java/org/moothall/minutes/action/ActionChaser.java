package org.moothall.minutes.action;

import java.time.InstantSource;
import java.time.LocalDate;
import org.moothall.minutes.meeting.KnownMeeting;

/**
 * Goes round the actions that are still to be done and has it told which are due soon or overdue. Any number of replicas may
 * go round at any time, and break off anywhere: that each due date is told of once is in the action itself.
 */
public final class ActionChaser {
    private static final int AT_ONCE = 100;

    private final Actions actions;
    private final NextMeetingDeadlines deadlines;
    private final ChaseRules rules;
    private final ChaseTurn turn;
    private final InstantSource clock;

    public ActionChaser(
            Actions actions, NextMeetingDeadlines deadlines, ChaseRules rules, ChaseTurn turn, InstantSource clock) {
        this.actions = actions;
        this.deadlines = deadlines;
        this.rules = rules;
        this.turn = turn;
        this.clock = clock;
    }

    public void goRound() {
        if (turn.isOurs()) {
            deadlines.followAll();
            chase(KnownMeeting.dayOf(clock.instant()));
        }
    }

    private void chase(LocalDate today) {
        LocalDate horizon = today.plusDays(rules.daysBefore() + 1L);
        ActionQuery near =
                ActionQuery.all(null, AT_ONCE).unfinished().dueBefore(horizon).withExempt(false);
        ActionCommand.Chase chase = new ActionCommand.Chase(today, rules.daysBefore());
        Pages.each(actions, near, followed -> Unattended.apply(actions, followed, chase, clock.instant()));
    }
}
