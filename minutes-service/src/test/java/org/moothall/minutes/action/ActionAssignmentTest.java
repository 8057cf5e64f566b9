package org.moothall.minutes.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.action.ActionFixtures.CANARY;
import static org.moothall.minutes.action.ActionFixtures.CLERK;
import static org.moothall.minutes.action.ActionFixtures.DUE;
import static org.moothall.minutes.action.ActionFixtures.NOW;
import static org.moothall.minutes.action.ActionFixtures.OFFICER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.minutes.action.ActionCommand.FollowCalendar;
import org.moothall.minutes.action.ActionCommand.Reassign;
import org.moothall.minutes.action.ActionCommand.Report;
import org.moothall.minutes.minutes.Audience;

class ActionAssignmentTest {
    private static final Deadline DAY = new Deadline.Day(DUE);
    private static final Deadline LATER = new Deadline.Day(DUE.plusDays(14));
    private static final Deadline.NextMeeting UNPLANNED = new Deadline.NextMeeting(null, null);
    private static final Deadline.NextMeeting PLANNED = new Deadline.NextMeeting("meeting-2", DUE);
    private static final Deadline.NextMeeting MOVED = new Deadline.NextMeeting("meeting-2", DUE.plusDays(7));

    @Test
    void keepsWhoHadItAndByWhenWithTheReason() {
        Action changed = accepted(ActionFixtures.open(), new Reassign("Head of Transport", LATER, "new post", CLERK));

        assertThat(changed.task().owner()).isEqualTo("Head of Transport");
        assertThat(changed.task().deadline()).isEqualTo(LATER);
        assertThat(changed.history())
                .containsExactly(new Progress(
                        ActionStatus.OPEN,
                        "new post",
                        new Progress.Change("Director of Education", DAY, "Head of Transport", LATER),
                        CLERK,
                        NOW));
    }

    @Test
    void makesNoEventWhereNothingWouldBeAnother() {
        assertThat(ActionFixtures.open().decide(new Reassign("Director of Education", DAY, "again", CLERK), NOW))
                .isEqualTo(new Outcome.Unchanged());
        assertThat(ActionFixtures.due(PLANNED)
                        .decide(new Reassign("Director of Education", UNPLANNED, "again", CLERK), NOW))
                .isEqualTo(new Outcome.Unchanged());
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "CANCELLED"})
    void refusesToGiveAwayWhatIsClosed(ActionStatus status) {
        Action closed = accepted(ActionFixtures.open(), new Report(status, null, OFFICER));

        assertThat(closed.decide(new Reassign("Head of Transport", LATER, "late", CLERK), NOW))
                .isEqualTo(new Outcome.Refused(new ActionRefusal.AlreadyClosed(status)));
    }

    @Test
    void tellsNobodyOutsideTheReason() {
        Action changed = accepted(ActionFixtures.open(), new Reassign("Head of Transport", LATER, CANARY, CLERK));

        assertThat(changed.seenBy(Audience.PUBLIC).orElseThrow().toString()).doesNotContain(CANARY, CLERK.name());
        assertThat(changed.asAnnounced().toString()).doesNotContain(CANARY, CLERK.name());
    }

    @Test
    void followsTheNextMeetingWhenItIsPlannedMovedAndCalledOff() {
        Action planned = accepted(ActionFixtures.due(UNPLANNED), new FollowCalendar(PLANNED));
        Action moved = accepted(planned, new FollowCalendar(MOVED));
        Action calledOff = accepted(moved, new FollowCalendar(UNPLANNED));

        assertThat(moved.task().due()).isEqualTo(DUE.plusDays(7));
        assertThat(calledOff.task().due()).isNull();
        assertThat(calledOff.history())
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.by()).isEqualTo(Action.CALENDAR));
        assertThat(moved.decide(new FollowCalendar(MOVED), NOW)).isEqualTo(new Outcome.Unchanged());
    }

    @Test
    void leavesADayThatSomebodyNamedAndWhatIsDoneWhereTheyAre() {
        Action done = accepted(ActionFixtures.due(PLANNED), new Report(ActionStatus.DONE, null, OFFICER));

        assertThat(ActionFixtures.open().decide(new FollowCalendar(MOVED), NOW)).isEqualTo(new Outcome.Unchanged());
        assertThat(done.decide(new FollowCalendar(MOVED), NOW)).isEqualTo(new Outcome.Unchanged());
    }

    @Test
    void knowsWhenItWasClosedWhateverWasNotedSince() {
        Action done = accepted(ActionFixtures.open(), new Report(ActionStatus.DONE, null, OFFICER));
        Action noted = ((Outcome.Accepted) done.decide(new Report(null, "filed", OFFICER), NOW.plusSeconds(60)))
                .event()
                .action();

        assertThat(noted.closedAt()).contains(NOW);
        assertThat(ActionFixtures.open().closedAt()).isEmpty();
    }

    private static Action accepted(Action action, ActionCommand command) {
        return ((Outcome.Accepted) action.decide(command, NOW)).event().action();
    }
}
