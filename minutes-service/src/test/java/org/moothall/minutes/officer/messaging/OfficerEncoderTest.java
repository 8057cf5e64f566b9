package org.moothall.minutes.officer.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.officer.OfficerFixtures.NOW;
import static org.moothall.minutes.officer.OfficerFixtures.TAKEN;
import static org.moothall.minutes.officer.OfficerFixtures.draft;
import static org.moothall.minutes.officer.OfficerFixtures.particulars;
import static org.moothall.minutes.officer.OfficerFixtures.published;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.contracts.Contract;
import org.moothall.contracts.EventKinds;
import org.moothall.minutes.officer.Authority;
import org.moothall.minutes.officer.Effect;
import org.moothall.minutes.officer.OfficerDecision;
import org.moothall.minutes.officer.OfficerEvent;
import org.moothall.minutes.officer.Particulars;
import org.moothall.minutes.officer.Retention;
import org.moothall.minutes.wiring.WireJson;
import org.moothall.relay.EventSeal;
import org.moothall.relay.PendingEvent;

class OfficerEncoderTest {

    private static final String CANARY = "canary-7f3a";

    private final OfficerEncoder encoder =
            new OfficerEncoder(new EventSeal("minutes", () -> "event-1"), WireJson.mapper(), new Retention(6, 4));

    @ParameterizedTest
    @MethodSource("samples")
    void writesEachEventToItsStrictContract(OfficerEvent event) {
        PendingEvent encoded = encoder.apply(event, 2L);

        Contract.strict(encoded.type()).validate(encoded.body());
        assertThat(encoded.dataSchema()).isEqualTo(Contract.addressOf(encoded.type()));
        assertThat(encoded.subject()).isEqualTo("officer-1");
    }

    @ParameterizedTest
    @EnumSource(Effect.class)
    void writesEachEffectAsAWordOfTheContract(Effect effect) {
        PendingEvent encoded = encoder.apply(publishedUnder(new Authority.General(effect, "Scheme")), 2L);

        Contract.strict(encoded.type()).validate(encoded.body());
    }

    @Test
    void tellsNothingOfWhatADraftSays() {
        String body = encoder.apply(new OfficerEvent.Drafted(draft(CANARY)), 1L).body();

        assertThat(body).doesNotContain(CANARY, "Head of Highways", "Marchbank", "2026-11-19");
    }

    @Test
    void tellsUntilWhenTheRecordIsKept() {
        String body = encoder.apply(new OfficerEvent.Published(published()), 2L).body();

        assertThat(body).contains("\"keepUntil\":\"2032-11-18\"", "\"keepPapersUntil\":\"2030-11-18\"");
    }

    @Test
    void hasAContractForEachKindOfEventAndAnEventForEachContract() {
        EventKinds.assertOneContractForEach(
                OfficerEvent.class,
                samples().toList(),
                event -> encoder.apply(event, 1L).type(),
                "minutes",
                "officer-");
    }

    static Stream<OfficerEvent> samples() {
        return Stream.of(
                new OfficerEvent.Drafted(draft(CANARY)),
                new OfficerEvent.Published(published()),
                publishedUnder(new Authority.Express("Planning Committee, 3 November 2026, minute 41")),
                new OfficerEvent.Published(new OfficerDecision(
                        "officer-1",
                        new Particulars(
                                TAKEN,
                                "Head of Highways",
                                new Authority.Express("Minute 41"),
                                "to buy",
                                "It is needed.",
                                null,
                                List.of(),
                                List.of()),
                        NOW,
                        NOW,
                        NOW)));
    }

    private static OfficerEvent publishedUnder(Authority authority) {
        return new OfficerEvent.Published(
                new OfficerDecision("officer-1", particulars(TAKEN, authority, "to buy"), NOW, NOW, NOW));
    }
}
