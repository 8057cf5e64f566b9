package org.moothall.minutes.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.action.ActionFixtures.CLERK;
import static org.moothall.minutes.action.ActionFixtures.DUE;
import static org.moothall.minutes.action.ActionFixtures.NOW;
import static org.moothall.minutes.action.ActionFixtures.OFFICER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.action.ActionCommand.Reassign;
import org.moothall.minutes.action.ActionCommand.Report;
import org.moothall.minutes.action.ActionEvent.ActionDueSoon;
import org.moothall.minutes.action.ActionEvent.ActionOpened;
import org.moothall.minutes.action.ActionEvent.ActionOverdue;
import org.moothall.minutes.meeting.KeptMeetings;
import org.moothall.minutes.meeting.MeetingCalendar;

class ActionChaserTest {
    private final KeptActions actions = new KeptActions();
    private final KeptMeetings meetings = new KeptMeetings();
    private boolean ours = true;

    @Test
    void tellsOnceThatItIsDueSoonAndOnceThatItIsOverdueWhateverHappens() {
        open(ActionFixtures.open());

        eachDayTwice(DUE.minusDays(20), DUE.plusDays(20));

        assertThat(told(ActionDueSoon.class)).hasSize(1);
        assertThat(told(ActionOverdue.class)).hasSize(1);
        assertThat(modified(ActionDueSoon.class)).isEqualTo(DUE.minusDays(7));
        assertThat(modified(ActionOverdue.class)).isEqualTo(DUE.plusDays(1));
    }

    @Test
    void tellsAgainForAnotherDueDateAndNotForOneThatWasToldBefore() {
        Action action = open(ActionFixtures.open());
        eachDayTwice(DUE.minusDays(3), DUE.plusDays(3));

        command(action, new Reassign("Director of Education", new Deadline.Day(DUE.plusDays(30)), "more time", CLERK));
        eachDayTwice(DUE.plusDays(4), DUE.plusDays(40));
        command(action, new Reassign("Director of Education", new Deadline.Day(DUE), "back again", CLERK));
        eachDayTwice(DUE.plusDays(41), DUE.plusDays(43));

        assertThat(told(ActionDueSoon.class)).hasSize(2);
        assertThat(told(ActionOverdue.class)).hasSize(2);
    }

    @Test
    void tellsOnlyThatItIsOverdueOfWhatWasOverBeforeTheFirstRound() {
        open(ActionFixtures.open());

        goRound(DUE.plusDays(5));

        assertThat(told(ActionDueSoon.class)).isEmpty();
        assertThat(told(ActionOverdue.class)).hasSize(1);
    }

    @Test
    void saysNothingOfWhatIsDoneExemptFromTheArchivesOrWithoutADate() {
        Action done = open(ActionFixtures.open());
        command(done, new Report(ActionStatus.DONE, null, OFFICER));
        open(ActionFixtures.exempt());
        open(ActionFixtures.historical());
        int before = actions.events().size();

        eachDayTwice(DUE.minusDays(8), DUE.plusDays(2));

        assertThat(actions.events()).hasSize(before);
    }

    @Test
    void leavesTheRoundToWhoeverHasTheTurn() {
        open(ActionFixtures.open());
        ours = false;

        goRound(DUE);

        assertThat(told(ActionDueSoon.class)).isEmpty();
    }

    @Test
    void goesThroughMoreThanOnePage() {
        IntStream.range(0, 250).forEach(number -> {
            Action one = ActionFixtures.open();
            actions.open(Action.open("action-%03d".formatted(number), one.origin(), one.task(), NOW));
        });

        goRound(DUE);
        goRound(DUE);

        assertThat(told(ActionDueSoon.class)).hasSize(250);
    }

    @Test
    void remindsByTheDayThatTheNextMeetingHasNow() {
        meetings.panel("meeting-1", 1, "2026-12-01T10:00:00Z", "agenda-published");
        open(ActionFixtures.due(new Deadline.NextMeeting(null, null)));
        meetings.panel("meeting-2", 1, "2027-02-02T10:00:00Z", "scheduled");

        goRound(LocalDate.of(2027, 1, 20));
        deadlines(NOW).follow(meetings.panel("meeting-2", 2, "2027-02-16T10:00:00Z", "scheduled"));
        goRound(LocalDate.of(2027, 1, 27));
        goRound(LocalDate.of(2027, 2, 9));
        deadlines(NOW).follow(meetings.panel("meeting-2", 3, "2027-02-16T10:00:00Z", "cancelled"));
        goRound(LocalDate.of(2027, 2, 20));

        assertThat(told(ActionDueSoon.class))
                .singleElement()
                .satisfies(event -> assertThat(event.action().task().due()).isEqualTo("2027-02-16"));
        assertThat(told(ActionOverdue.class)).isEmpty();
        assertThat(current("action-1").task().deadline()).isEqualTo(new Deadline.NextMeeting(null, null));
    }

    @Test
    void decidesAgainWhereSomebodyElseWasFaster() {
        Action action = open(ActionFixtures.open());
        Followed old = actions.find(action.id()).orElseThrow();
        command(action, new Report(null, "nearly there", OFFICER));

        Unattended.apply(actions, old, new ActionCommand.Chase(DUE, 7), NOW);

        assertThat(current(action.id()).history()).hasSize(1);
        assertThat(told(ActionDueSoon.class)).hasSize(1);
    }

    private void eachDayTwice(LocalDate from, LocalDate to) {
        from.datesUntil(to.plusDays(1)).forEach(day -> {
            goRound(day);
            goRound(day);
        });
    }

    private void goRound(LocalDate day) {
        Instant noon = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        new ActionChaser(actions, deadlines(noon), new ChaseRules(7), () -> ours, () -> noon).goRound();
    }

    private NextMeetingDeadlines deadlines(Instant now) {
        return new NextMeetingDeadlines(actions, new MeetingCalendar(meetings), () -> now);
    }

    private Action open(Action action) {
        actions.open(new ActionOpened(action));
        return action;
    }

    private void command(Action action, ActionCommand command) {
        Unattended.apply(actions, actions.find(action.id()).orElseThrow(), command, NOW);
    }

    private Action current(String id) {
        return actions.find(id).orElseThrow().action();
    }

    private <E extends ActionEvent> List<E> told(Class<E> kind) {
        return actions.events().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private LocalDate modified(Class<? extends ActionEvent> kind) {
        return LocalDate.ofInstant(told(kind).getFirst().action().modifiedAt(), ZoneOffset.UTC);
    }
}
