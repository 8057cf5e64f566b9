package org.moothall.minutes.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.action.ActionFixtures.CANARY;
import static org.moothall.minutes.action.ActionFixtures.NOW;
import static org.moothall.minutes.action.ActionFixtures.OFFICER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.minutes.action.ActionCommand.Report;
import org.moothall.minutes.minutes.Audience;

class ActionTest {

    @Test
    void keepsEveryReportWithWhoAndWhen() {
        Action started =
                accepted(ActionFixtures.open(), new Report(ActionStatus.IN_PROGRESS, "letter drafted", OFFICER));
        Action done = accepted(started, new Report(ActionStatus.DONE, null, OFFICER));

        assertThat(done.status()).isEqualTo(ActionStatus.DONE);
        assertThat(done.history())
                .containsExactly(
                        new Progress(ActionStatus.IN_PROGRESS, "letter drafted", null, OFFICER, NOW),
                        new Progress(ActionStatus.DONE, null, null, OFFICER, NOW));
    }

    @Test
    void takesANoteWithoutAChangeOfStatus() {
        Action noted = accepted(ActionFixtures.open(), new Report(null, "awaiting legal advice", OFFICER));

        assertThat(noted.status()).isEqualTo(ActionStatus.OPEN);
        assertThat(noted.history()).hasSize(1);
    }

    @Test
    void makesNoEventOfAReportThatSaysNothing() {
        assertThat(ActionFixtures.open().decide(new Report(ActionStatus.OPEN, null, OFFICER), NOW))
                .isEqualTo(new Outcome.Unchanged());
    }

    @ParameterizedTest
    @CsvSource({"DONE, CANCELLED", "CANCELLED, DONE", "CANCELLED, IN_PROGRESS"})
    void refusesToCloseWhatIsClosedAnotherWay(ActionStatus from, ActionStatus to) {
        Action closed = accepted(ActionFixtures.open(), new Report(from, null, OFFICER));

        assertThat(closed.decide(new Report(to, "a note", OFFICER), NOW))
                .isEqualTo(new Outcome.Refused(new ActionRefusal.IllegalTransition(from, to)));
    }

    @Test
    void tellsThePublicNoNotes() {
        Action noted = accepted(ActionFixtures.open(), new Report(null, CANARY, OFFICER));

        assertThat(noted.seenBy(Audience.PUBLIC).orElseThrow().toString()).doesNotContain(CANARY, OFFICER.name());
        assertThat(noted.seenBy(Audience.OFFICERS).orElseThrow().history()).hasSize(1);
        assertThat(noted.asAnnounced().toString()).doesNotContain(CANARY);
    }

    @Test
    void keepsExemptActionsFromAllWhoMayNotReadExemptItems() {
        assertThat(Audience.values())
                .filteredOn(audience -> ActionFixtures.exempt().seenBy(audience).isPresent())
                .containsExactly(Audience.MEMBERS, Audience.CLERKS);
        assertThat(ActionFixtures.exempt().asAnnounced().toString()).doesNotContain(CANARY, "Director");
    }

    private static Action accepted(Action action, Report report) {
        return ((Outcome.Accepted) action.decide(report, NOW)).event().action();
    }
}
