package org.moothall.minutes.action.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.contracts.Contract;
import org.moothall.contracts.EventKinds;
import org.moothall.minutes.action.Action;
import org.moothall.minutes.action.ActionEvent;
import org.moothall.minutes.action.ActionEvent.ActionDueSoon;
import org.moothall.minutes.action.ActionEvent.ActionOpened;
import org.moothall.minutes.action.ActionEvent.ActionOverdue;
import org.moothall.minutes.action.ActionEvent.ActionUpdated;
import org.moothall.minutes.action.ActionStatus;
import org.moothall.minutes.action.Chased;
import org.moothall.minutes.action.Deadline;
import org.moothall.minutes.action.Origin;
import org.moothall.minutes.action.Progress;
import org.moothall.minutes.action.Source;
import org.moothall.minutes.action.Task;
import org.moothall.minutes.minutes.Evidence;
import org.moothall.minutes.minutes.Person;
import org.moothall.minutes.wiring.WireJson;
import org.moothall.relay.EventSeal;
import org.moothall.relay.PendingEvent;

class ActionEncoderTest {

    private static final String CANARY = "canary-7f3a";
    private static final Instant NOW = Instant.parse("2026-12-03T09:00:00Z");

    private final ActionEncoder encoder =
            new ActionEncoder(new EventSeal("minutes", () -> "event-1"), WireJson.mapper());

    @ParameterizedTest
    @MethodSource("samples")
    void writesEachEventToItsStrictContract(ActionEvent event) {
        PendingEvent encoded = encoder.apply(event, 3L);

        Contract.strict(encoded.type()).validate(encoded.body());
        assertThat(encoded.dataSchema()).isEqualTo(Contract.addressOf(encoded.type()));
        assertThat(encoded.subject()).isEqualTo("action-1");
    }

    @ParameterizedTest
    @EnumSource(ActionStatus.class)
    void writesEachStatusAsAWordOfTheContract(ActionStatus status) {
        PendingEvent encoded = encoder.apply(new ActionUpdated(action(false, status)), 3L);

        Contract.strict(encoded.type()).validate(encoded.body());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void tellsNoNoteAndNothingOfAnExemptAction(ActionEvent event) {
        assertThat(encoder.apply(event, 3L).body()).doesNotContain(CANARY, "O. Fficer");
    }

    @Test
    void hasAContractForEachKindOfEventAndAnEventForEachContract() {
        EventKinds.assertOneContractForEach(
                ActionEvent.class,
                samples().toList(),
                event -> encoder.apply(event, 1L).type(),
                "minutes",
                "action-");
    }

    static Stream<ActionEvent> samples() {
        return Stream.of(
                new ActionOpened(action(false, ActionStatus.OPEN)),
                new ActionOpened(action(true, ActionStatus.OPEN)),
                new ActionUpdated(action(false, ActionStatus.DONE)),
                new ActionUpdated(action(true, ActionStatus.DONE)),
                new ActionUpdated(action(new Deadline.NextMeeting(null, null))),
                new ActionUpdated(action(new Deadline.NextMeeting("meeting-2", LocalDate.of(2027, 1, 31)))),
                new ActionDueSoon(action(false, ActionStatus.OPEN)),
                new ActionOverdue(action(new Deadline.NextMeeting("meeting-2", LocalDate.of(2027, 1, 31)))));
    }

    private static Action action(boolean exempt, ActionStatus status) {
        return action(exempt, status, new Deadline.Day(LocalDate.of(2027, 1, 31)));
    }

    private static Action action(Deadline deadline) {
        return action(false, ActionStatus.IN_PROGRESS, deadline);
    }

    private static Action action(boolean exempt, ActionStatus status, Deadline deadline) {
        Task task = exempt
                ? new Task(CANARY, CANARY, deadline)
                : new Task("Director of Education", "to write to schools", deadline);
        Source source = new Source(CANARY, new Evidence(null, 0, 0, 12));
        return new Action(
                "action-1",
                new Origin("meeting-1", "item-2", "body-1", "Panel", exempt, false, source),
                task,
                status,
                List.of(new Progress(status, CANARY, null, new Person("officer-1", "O. Fficer"), NOW)),
                Chased.notYet(),
                NOW,
                NOW);
    }
}
