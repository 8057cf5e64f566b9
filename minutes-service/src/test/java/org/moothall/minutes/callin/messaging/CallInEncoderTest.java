package org.moothall.minutes.callin.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.callin.CallInFixtures.CLERK;
import static org.moothall.minutes.callin.CallInFixtures.WITHIN;
import static org.moothall.minutes.callin.CallInFixtures.after;
import static org.moothall.minutes.callin.CallInFixtures.concluded;
import static org.moothall.minutes.callin.CallInFixtures.effective;
import static org.moothall.minutes.callin.CallInFixtures.members;
import static org.moothall.minutes.callin.CallInFixtures.open;
import static org.moothall.minutes.callin.CallInFixtures.urgent;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.contracts.Contract;
import org.moothall.contracts.EventKinds;
import org.moothall.minutes.callin.CallInCommand.Request;
import org.moothall.minutes.callin.CallInEvent;
import org.moothall.minutes.callin.CallInEvent.CallInConcluded;
import org.moothall.minutes.callin.CallInEvent.CalledIn;
import org.moothall.minutes.callin.CallInEvent.DeclaredUrgent;
import org.moothall.minutes.callin.CallInEvent.OpenedToCallIn;
import org.moothall.minutes.callin.CallInEvent.TookEffect;
import org.moothall.minutes.callin.CallInResult;
import org.moothall.minutes.callin.ExecutiveDecision;
import org.moothall.minutes.wiring.WireJson;
import org.moothall.relay.EventSeal;
import org.moothall.relay.PendingEvent;

class CallInEncoderTest {

    private static final String CANARY = "canary-7f3a";

    private final CallInEncoder encoder =
            new CallInEncoder(new EventSeal("minutes", () -> "event-1"), WireJson.mapper());

    @ParameterizedTest
    @MethodSource("samples")
    void writesEachEventToItsStrictContract(CallInEvent event) {
        PendingEvent encoded = encoder.apply(event, 3L);

        Contract.strict(encoded.type()).validate(encoded.body());
        assertThat(encoded.dataSchema()).isEqualTo(Contract.addressOf(encoded.type()));
        assertThat(encoded.subject()).isEqualTo("decision-1");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void tellsNoReasonOfACallInNorAnythingOfAnExemptItem(CallInEvent event) {
        assertThat(encoder.apply(event, 3L).body()).doesNotContain(CANARY, CLERK.name(), "Cabinet");
    }

    @Test
    void tellsThePublicWhyADecisionIsUrgent() {
        CallInEvent urgent = new DeclaredUrgent(urgent(open(), "The grant lapses on Monday."));

        assertThat(encoder.apply(urgent, 2L).body()).contains("The grant lapses on Monday.", "Chair of Scrutiny");
    }

    @Test
    void hasAContractForEachKindOfEventAndAnEventForEachContract() {
        EventKinds.assertOneContractForEach(
                CallInEvent.class,
                samples().toList(),
                event -> encoder.apply(event, 1L).type(),
                "minutes",
                "decision-");
    }

    static Stream<CallInEvent> samples() {
        ExecutiveDecision calledIn = after(open(), new Request(members(), CANARY, CLERK), WITHIN);
        ExecutiveDecision toCouncil = concluded(calledIn, CallInResult.TO_COUNCIL);
        return Stream.of(
                new OpenedToCallIn(open()),
                new OpenedToCallIn(open("decision-1", true)),
                new DeclaredUrgent(urgent(open(), "The grant lapses.")),
                new DeclaredUrgent(urgent(open("decision-1", true), CANARY)),
                new CalledIn(calledIn),
                new CallInConcluded(toCouncil),
                new CallInConcluded(concluded(calledIn, CallInResult.STANDS)),
                new CallInConcluded(concluded(toCouncil, CallInResult.REFERRED_BACK)),
                new TookEffect(effective()));
    }
}
