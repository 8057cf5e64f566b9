package org.moothall.minutes.minutes.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.minutes.MinutesFixtures.CANARY;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.contracts.Contract;
import org.moothall.contracts.EventKinds;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.MinutesEvent;
import org.moothall.minutes.minutes.MinutesEvent.MinutesApproved;
import org.moothall.minutes.minutes.MinutesEvent.MinutesCirculated;
import org.moothall.minutes.minutes.MinutesEvent.MinutesConfirmed;
import org.moothall.minutes.minutes.MinutesEvent.MinutesDrafted;
import org.moothall.minutes.minutes.MinutesEvent.MinutesOpened;
import org.moothall.minutes.minutes.MinutesEvent.MinutesPublished;
import org.moothall.minutes.minutes.MinutesEvent.MinutesSigned;
import org.moothall.minutes.minutes.MinutesEvent.MinutesSubmitted;
import org.moothall.minutes.minutes.MinutesFixtures;
import org.moothall.minutes.minutes.ProceedingsFixtures;
import org.moothall.minutes.minutes.Status;
import org.moothall.minutes.wiring.WireJson;
import org.moothall.relay.EventSeal;
import org.moothall.relay.PendingEvent;

class MinutesEncoderTest {

    private final MinutesEncoder encoder =
            new MinutesEncoder(new EventSeal("minutes", () -> "event-1"), WireJson.mapper());

    @ParameterizedTest
    @MethodSource("samples")
    void writesEachEventToItsStrictContract(MinutesEvent event) {
        PendingEvent encoded = encoder.apply(event, 7L);

        Contract.strict(encoded.type()).validate(encoded.body());
        assertThat(encoded.dataSchema()).isEqualTo(Contract.addressOf(encoded.type()));
        assertThat(encoded.subject()).isEqualTo("meeting-1");
        assertThat(encoded.sequence()).isEqualTo(7);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesNothingExemptIntoAnyEvent(MinutesEvent event) {
        assertThat(encoder.apply(event, 7L).body()).doesNotContain(CANARY, ProceedingsFixtures.SENSITIVE);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesTheTextOfMinutesOnlyOnceTheyArePublished(MinutesEvent event) {
        assertThat(encoder.apply(event, 7L).body().contains("schools"))
                .isEqualTo(event.minutes().stage().status() == Status.PUBLISHED);
    }

    @Test
    void saysOfPublishedMinutesWhetherTheyAreFromTheArchives() {
        assertThat(encoder.apply(new MinutesPublished(MinutesFixtures.historical()), 7L)
                        .body())
                .contains("\"historical\":true");
        assertThat(encoder.apply(new MinutesPublished(MinutesFixtures.published()), 7L)
                        .body())
                .contains("\"historical\":false");
    }

    @Test
    void saysNothingOfWhatWasNotRecorded() {
        assertThat(encoder.apply(new MinutesPublished(MinutesFixtures.published()), 7L)
                        .body())
                .doesNotContain("motions", "interests", "budget", "movements", "absent", "keyDecision");
    }

    @Test
    void tellsTheVotesAndTheInterestsThatThePublicMayKnow() {
        assertThat(encoder.apply(new MinutesPublished(ProceedingsFixtures.published()), 7L)
                        .body())
                .contains(
                        "\"castingVote\":{\"voter\":{\"memberId\":\"member-1\",\"name\":\"Cllr Ada Weald\"},\"option\":\"yes\"}",
                        "\"amends\":\"m1\"",
                        "\"result\":\"withdrawn\"",
                        "\"kind\":\"disclosable-pecuniary\",\"conduct\":\"left\",\"dispensation\":true,\"sensitive\":true",
                        "\"substituteFor\":{\"memberId\":\"member-5\",\"name\":\"Cllr Ev Fold\"}",
                        "\"alternatives\":\"to wait\"",
                        "\"recommendedTo\":\"Council\"");
    }

    @Test
    void hasAContractForEachKindOfEventAndAnEventForEachContract() {
        EventKinds.assertOneContractForEach(
                MinutesEvent.class,
                samples().toList(),
                event -> encoder.apply(event, 1L).type(),
                "minutes",
                "minutes-");
    }

    @Test
    void tellsCorrectionsOfOpenItemsAndNotThoseOfExemptOnes() {
        String body = encoder.apply(new MinutesConfirmed(corrected()), 9L).body();

        assertThat(body).contains("\"said\":\"to report on schools\"", "to report on academies");
        assertThat(body).doesNotContain(CANARY);
    }

    private static Minutes corrected() {
        return MinutesFixtures.confirmed(
                MinutesFixtures.correction("item-2", "to report on schools", "to report on academies"),
                MinutesFixtures.correction("item-3", "to report on " + CANARY, "to report on another " + CANARY));
    }

    static Stream<MinutesEvent> samples() {
        return List.<MinutesEvent>of(
                new MinutesOpened(MinutesFixtures.draft()),
                new MinutesDrafted(MinutesFixtures.written()),
                new MinutesCirculated(MinutesFixtures.circulated()),
                new MinutesApproved(MinutesFixtures.approved()),
                new MinutesPublished(MinutesFixtures.published()),
                new MinutesPublished(MinutesFixtures.historical()),
                new MinutesPublished(ProceedingsFixtures.published()),
                new MinutesPublished(MinutesFixtures.proven()),
                new MinutesSubmitted(MinutesFixtures.submitted()),
                new MinutesConfirmed(corrected()),
                new MinutesSigned(MinutesFixtures.signed()))
                .stream();
    }
}
