package org.moothall.minutes.minutes.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.minutes.MinutesFixtures.CANARY;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.contracts.Contract;
import org.moothall.contracts.EventKinds;
import org.moothall.minutes.minutes.Adjournment;
import org.moothall.minutes.minutes.Attendee;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.MinutesCommand;
import org.moothall.minutes.minutes.MinutesCommand.AnnounceResult;
import org.moothall.minutes.minutes.MinutesCommand.RetractResult;
import org.moothall.minutes.minutes.MinutesCommand.Sign;
import org.moothall.minutes.minutes.MinutesEvent;
import org.moothall.minutes.minutes.MinutesEvent.MinutesApproved;
import org.moothall.minutes.minutes.MinutesEvent.MinutesCirculated;
import org.moothall.minutes.minutes.MinutesEvent.MinutesConfirmed;
import org.moothall.minutes.minutes.MinutesEvent.MinutesDrafted;
import org.moothall.minutes.minutes.MinutesEvent.MinutesItemReached;
import org.moothall.minutes.minutes.MinutesEvent.MinutesOpened;
import org.moothall.minutes.minutes.MinutesEvent.MinutesPublished;
import org.moothall.minutes.minutes.MinutesEvent.MinutesResultAnnounced;
import org.moothall.minutes.minutes.MinutesEvent.MinutesSigned;
import org.moothall.minutes.minutes.MinutesEvent.MinutesSubmitted;
import org.moothall.minutes.minutes.MinutesFixtures;
import org.moothall.minutes.minutes.Outcome;
import org.moothall.minutes.minutes.ParticularsFixtures;
import org.moothall.minutes.minutes.ProceedingsFixtures;
import org.moothall.minutes.minutes.Session;
import org.moothall.minutes.minutes.Status;
import org.moothall.minutes.proceedings.Conduct;
import org.moothall.minutes.wiring.WireJson;
import org.moothall.relay.EventSeal;
import org.moothall.relay.PendingEvent;
import tools.jackson.databind.JsonNode;

class MinutesEncoderTest {

    private static final MinutesCommand ANNOUNCE = new AnnounceResult("item-2", MinutesFixtures.CLERK);

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
    void writesTheTextOfMinutesOnlyOnceTheyArePublishedOrAnnounced(MinutesEvent event) {
        boolean announced = event instanceof MinutesResultAnnounced;
        assertThat(encoder.apply(event, 7L).body().contains("schools"))
                .isEqualTo(announced || event.minutes().stage().status() == Status.PUBLISHED);
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
                .doesNotContain(
                        "motions", "interests", "budget", "movements", "absent", "keyDecision", "content", "spokenBy")
                .doesNotContain("urgent", "specialCircumstances", "publicSummary");
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
    void tellsTheFormOfATextBesideItsWords() {
        assertThat(encoder.apply(new MinutesPublished(MinutesFixtures.structured()), 7L)
                        .body())
                .contains(
                        "\"paragraphs\":[\"Of schools\",\"2.1 first of schools\",\"Table of schools\",\"What | How many\","
                                + "\"schools | 410\"]",
                        "{\"kind\":\"numbered\",\"clauses\":[{\"number\":\"2.1\",\"text\":\"first of schools\"}]}",
                        "{\"kind\":\"table\",\"caption\":\"Table of schools\",\"headings\":[\"What\",\"How many\"],"
                                + "\"rows\":[[\"schools\",\"410\"]]}",
                        "\"spokenBy\":[\"Head of schools\"]");
    }

    @Test
    void tellsWhyAnItemWasUrgentAndOfAnExemptOneTheSummaryAlone() {
        JsonNode items = WireJson.mapper()
                .readTree(encoder.apply(new MinutesPublished(ParticularsFixtures.published()), 7L)
                        .body())
                .path("items");

        assertThat(items.at("/0").has("urgent")).isFalse();
        assertThat(items.at("/1/specialCircumstances").asString()).isEqualTo(ParticularsFixtures.FLOOD);
        assertThat(items.at("/2/urgent").asBoolean()).isTrue();
        assertThat(items.at("/2").has("specialCircumstances")).isFalse();
        assertThat(items.at("/2/publicSummary").asString()).isEqualTo(ParticularsFixtures.SUMMARY);
        assertThat(items.at("/2/paragraphs")).isEmpty();
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

    @Test
    void tellsTheItemThatIsReachedAsTheAgendaHasItAndOfAnExemptOneOnlyThatItIsPrivate() {
        Minutes retitled = MinutesFixtures.after(
                reached("item-2"),
                new MinutesCommand.RecordItem("item-2", "Title of the draft", MinutesFixtures.content("schools")));

        assertThat(encoder.apply(new MinutesItemReached(retitled), 7L).body())
                .contains(
                        "\"privateBusiness\":false",
                        "\"item\":{\"itemId\":\"item-2\",\"number\":2,\"title\":\"Operation Encompass\"}")
                .doesNotContain("Title of the draft");
        assertThat(encoder.apply(new MinutesItemReached(reached("item-3")), 7L).body())
                .contains("\"privateBusiness\":true")
                .doesNotContain("item-3", "Exempt item", "\"item\"");
    }

    @Test
    void tellsWhenTheMeetingBeganWasAdjournedAndEnded() {
        assertThat(encoder.apply(new MinutesPublished(adjourned()), 7L).body())
                .contains(
                        "\"session\":{\"startedAt\":\"2026-12-01T10:02:00Z\",\"endedAt\":\"2026-12-01T12:00:00Z\"",
                        "\"reason\":\"Fire alarm\"");
        assertThat(encoder.apply(new MinutesPublished(MinutesFixtures.published()), 7L)
                        .body())
                .doesNotContain("session");
    }

    @Test
    void tellsWhatIsAnnouncedAndNothingElseOfTheDraft() {
        MinutesCommand draft =
                new MinutesCommand.RecordItem("item-2", "Title of the draft", MinutesFixtures.content("schools"));
        MinutesEvent event = event(MinutesFixtures.after(reached("item-2"), draft), ANNOUNCE);

        JsonNode body = WireJson.mapper().readTree(encoder.apply(event, 7L).body());

        assertThat(body.path("item").toString())
                .isEqualTo("{\"itemId\":\"item-2\",\"number\":2,\"title\":\"Operation Encompass\"}");
        assertThat(body.path("decisions").toString())
                .isEqualTo("[{\"verdict\":\"RESOLVED\",\"text\":\"that schools\"}]");
        assertThat(body.toString())
                .doesNotContain("Title of the draft", "first point", "Director of Education", "report on schools")
                .doesNotContain(MinutesFixtures.CLERK.id(), MinutesFixtures.CLERK.name());
    }

    @Test
    void tellsThatAnAnnouncementWasTakenBackAndNotWhy() {
        MinutesEvent event = event(
                event(reached("item-2"), ANNOUNCE).minutes(),
                new RetractResult("item-2", "Reason of the clerk", MinutesFixtures.CLERK));

        assertThat(encoder.apply(event, 8L).body())
                .contains("\"itemId\":\"item-2\"", "\"announcedAt\"")
                .doesNotContain("Reason of the clerk", MinutesFixtures.CLERK.name(), "that schools");
    }

    private static MinutesEvent event(Minutes minutes, MinutesCommand command) {
        return switch (minutes.decide(command, MinutesFixtures.RULES, MinutesFixtures.AFTER)) {
            case Outcome.Accepted accepted -> accepted.event();
            case Outcome.Unchanged _, Outcome.Refused _ -> throw new AssertionError(command + " was not accepted");
        };
    }

    /** A vote by name, with a sensitive interest of one who voted. */
    private static Minutes votedWithASensitiveInterest() {
        Minutes begun = MinutesFixtures.after(
                ProceedingsFixtures.attended(),
                new MinutesCommand.RecordSession(
                        new Session(OffsetDateTime.parse("2026-12-01T10:02:00Z"), null, List.of(), null)));
        Minutes moved = MinutesFixtures.after(
                MinutesFixtures.after(
                        begun, new MinutesCommand.RecordItem("item-2", null, MinutesFixtures.content("schools"))),
                new MinutesCommand.RecordMotions("item-2", null, ProceedingsFixtures.allMotions()));
        return MinutesFixtures.after(
                moved,
                new MinutesCommand.DeclareInterests(
                        "item-2", List.of(ProceedingsFixtures.sensitive(ProceedingsFixtures.DI, Conduct.STAYED))));
    }

    private static Minutes reached(String itemId) {
        Session begun = new Session(OffsetDateTime.parse("2026-12-01T10:02:00Z"), null, List.of(), null);
        Minutes begunMinutes =
                MinutesFixtures.after(MinutesFixtures.written(), new MinutesCommand.RecordSession(begun));
        return MinutesFixtures.after(begunMinutes, new MinutesCommand.ReachItem(itemId));
    }

    private static Minutes adjourned() {
        Session session = new Session(
                OffsetDateTime.parse("2026-12-01T10:02:00Z"),
                OffsetDateTime.parse("2026-12-01T12:00:00Z"),
                List.of(new Adjournment(
                        OffsetDateTime.parse("2026-12-01T10:40:00Z"),
                        OffsetDateTime.parse("2026-12-01T11:05:00Z"),
                        "Fire alarm")),
                null);
        Minutes recorded = MinutesFixtures.after(MinutesFixtures.written(), new MinutesCommand.RecordSession(session));
        Minutes circulated = MinutesFixtures.after(recorded, new MinutesCommand.Circulate());
        Minutes approved = MinutesFixtures.after(circulated, new MinutesCommand.Approve(MinutesFixtures.CHAIR));
        return MinutesFixtures.after(approved, new MinutesCommand.Publish());
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
                new MinutesItemReached(reached("item-2")),
                new MinutesItemReached(reached("item-3")),
                event(reached("item-2"), ANNOUNCE),
                event(votedWithASensitiveInterest(), ANNOUNCE),
                event(
                        event(reached("item-2"), ANNOUNCE).minutes(),
                        new RetractResult("item-2", "Miscounted.", MinutesFixtures.CLERK)),
                new MinutesCirculated(MinutesFixtures.circulated()),
                new MinutesApproved(MinutesFixtures.approved()),
                new MinutesPublished(MinutesFixtures.published()),
                new MinutesPublished(MinutesFixtures.historical()),
                new MinutesPublished(ProceedingsFixtures.published()),
                new MinutesPublished(MinutesFixtures.structured()),
                new MinutesPublished(ParticularsFixtures.published()),
                new MinutesPublished(MinutesFixtures.proven()),
                new MinutesSubmitted(MinutesFixtures.submitted(ProceedingsFixtures.published())),
                new MinutesConfirmed(MinutesFixtures.signed(ProceedingsFixtures.published())),
                new MinutesSigned(MinutesFixtures.signed(MinutesFixtures.structured())),
                new MinutesPublished(adjourned()),
                new MinutesSubmitted(MinutesFixtures.submitted()),
                new MinutesConfirmed(corrected()),
                new MinutesSigned(MinutesFixtures.signed()),
                new MinutesSigned(MinutesFixtures.after(
                        MinutesFixtures.confirmed(),
                        new Sign(MinutesFixtures.CHAIR, new Attendee("Cllr Ada Weald", "member-1", "Chair")))))
                .stream();
    }
}
