package org.moothall.meetings.meeting.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.contracts.Contract;
import org.moothall.contracts.EventKinds;
import org.moothall.meetings.WireJson;
import org.moothall.meetings.agenda.Agenda;
import org.moothall.meetings.agenda.AgendaItemId;
import org.moothall.meetings.agenda.AgendaPublication;
import org.moothall.meetings.meeting.Meeting;
import org.moothall.meetings.meeting.MeetingEvent;
import org.moothall.meetings.meeting.MeetingEvent.AgendaDrafted;
import org.moothall.meetings.meeting.MeetingEvent.AgendaPublished;
import org.moothall.meetings.meeting.MeetingEvent.DocumentRestored;
import org.moothall.meetings.meeting.MeetingEvent.DocumentWithdrawn;
import org.moothall.meetings.meeting.MeetingEvent.MeetingCancelled;
import org.moothall.meetings.meeting.MeetingEvent.MeetingKindCorrected;
import org.moothall.meetings.meeting.MeetingEvent.MeetingRescheduled;
import org.moothall.meetings.meeting.MeetingEvent.MeetingScheduled;
import org.moothall.meetings.meeting.MeetingEvent.MeetingWebcastChanged;
import org.moothall.meetings.meeting.MeetingFixtures;
import org.moothall.relay.EventSeal;
import org.moothall.relay.PendingEvent;
import tools.jackson.databind.JsonNode;

class MeetingEncoderTest {

    private final MeetingEncoder encoder = new MeetingEncoder(
            WireJson.mapper(), new EventSeal("meetings", () -> "event-id"), ZoneId.of("Europe/London"));

    static List<MeetingEvent> events() {
        Meeting scheduled = MeetingFixtures.meeting("m", MeetingFixtures.IN_TIME);
        Meeting drafted = with(scheduled, agenda(null), null);
        Meeting published = with(scheduled, agenda(new AgendaPublication(MeetingFixtures.NOW, null, "Flood")), null);
        Meeting withdrawn = MeetingFixtures.withdrawn(published, "open");
        Meeting exempt = MeetingFixtures.withdrawn(published, "exempt");
        return List.of(
                new DocumentWithdrawn(withdrawn, new AgendaItemId("open"), "d-open"),
                new DocumentWithdrawn(exempt, new AgendaItemId("exempt"), "d-exempt"),
                new DocumentRestored(published, new AgendaItemId("open"), "d-open"),
                new DocumentRestored(published, new AgendaItemId("exempt"), "d-exempt"),
                new MeetingScheduled(scheduled),
                new MeetingScheduled(MeetingFixtures.historical("h")),
                new MeetingRescheduled(published, MeetingFixtures.TOO_SOON, "Old Hall"),
                new MeetingWebcastChanged(MeetingFixtures.watched("m")),
                new MeetingWebcastChanged(scheduled),
                new MeetingKindCorrected(MeetingFixtures.extraordinary("m")),
                new MeetingCancelled(with(scheduled, agenda(null), "No business")),
                new AgendaDrafted(drafted),
                new AgendaPublished(published));
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventIsOfTheFormThatTheContractPromises(MeetingEvent event) {
        PendingEvent encoded = encoder.apply(event);

        Contract.strict(encoded.type()).validate(encoded.body());
        assertThat(encoded.dataSchema()).isEqualTo(Contract.addressOf(encoded.type()));
        assertThat(encoded.sequence()).isEqualTo(event.meeting().version());
        assertThat(encoded.subject()).isEqualTo(event.meeting().id().value());
    }

    @Test
    void everyKindOfEventHasItsContractAndEveryContractItsEvent() {
        EventKinds.assertOneContractForEach(
                MeetingEvent.class,
                events(),
                event -> encoder.apply(event).type(),
                "meetings",
                "meeting-",
                "agenda-",
                "document-");
    }

    @ParameterizedTest
    @MethodSource("events")
    void nothingOfADraftOrOfAnExemptItemIsInAnyEvent(MeetingEvent event) {
        assertThat(encoder.apply(event).body())
                .doesNotContain("Secret")
                .doesNotContain("d-exempt")
                .doesNotContain("To sell it");
        if (!event.meeting().agenda().isPublished()) {
            assertThat(encoder.apply(event).body()).doesNotContain("Allotments");
        }
    }

    @Test
    void anUrgentItemIsToldWithItsReasonAndAnExemptOneWithoutIt() {
        MeetingEvent event = new AgendaPublished(with(
                MeetingFixtures.meeting("m", MeetingFixtures.IN_TIME),
                agenda(new AgendaPublication(MeetingFixtures.NOW, null, null)),
                null));

        JsonNode items = WireJson.mapper().readTree(encoder.apply(event).body()).at("/agenda/items");

        assertThat(items.at("/0").has("urgent")).isFalse();
        assertThat(items.at("/2/urgent").asBoolean()).isTrue();
        assertThat(items.at("/2/urgencyReason").asString()).isEqualTo("The roof fell in");
        assertThat(items.at("/3/urgent").asBoolean()).isTrue();
        assertThat(items.at("/3").has("urgencyReason")).isFalse();
    }

    @Test
    void aWithdrawnPaperIsToldWithItsReasonAndNoLongerAmongThePapers() {
        Meeting published = with(
                MeetingFixtures.meeting("m", MeetingFixtures.IN_TIME),
                agenda(new AgendaPublication(MeetingFixtures.NOW, null, null)),
                null);

        JsonNode told = WireJson.mapper()
                .readTree(encoder.apply(new DocumentWithdrawn(
                                MeetingFixtures.withdrawn(published, "open"), new AgendaItemId("open"), "d-open"))
                        .body());

        assertThat(told.at("/document/reason").asString()).isEqualTo("It named a child.");
        assertThat(told.at("/document").has("title")).isFalse();
        assertThat(told.at("/agenda/items/0/documents")).isEmpty();
        assertThat(told.at("/agenda/items/0/withdrawnDocuments/0/documentId").asString())
                .isEqualTo("d-open");
        assertThat(told.at("/agenda/items/0/withdrawnDocuments/0").has("title")).isFalse();
    }

    @Test
    void startsAreGivenInTheTimeOfTheCouncil() {
        Meeting summer = MeetingFixtures.meeting("m", Instant.parse("2026-06-01T09:00:00Z"));

        assertThat(encoder.apply(new MeetingScheduled(summer)).body()).contains("\"2026-06-01T10:00:00+01:00\"");
    }

    private static Agenda agenda(@org.jspecify.annotations.Nullable AgendaPublication publication) {
        return new Agenda(
                List.of(
                        MeetingFixtures.item("open", "Allotments"),
                        MeetingFixtures.exemptItem("exempt", "Sale to Mr Secret"),
                        MeetingFixtures.urgentItem("urgent", "Roof repair"),
                        MeetingFixtures.exemptUrgentItem("exempt-urgent", "Sale to Mr Secret at once")),
                publication);
    }

    private static Meeting with(Meeting meeting, Agenda agenda, @org.jspecify.annotations.Nullable String cancelled) {
        return new Meeting(
                meeting.id(),
                2,
                meeting.bodyId(),
                meeting.bodyName(),
                meeting.startsAt(),
                meeting.venue(),
                false,
                meeting.kind(),
                cancelled,
                agenda,
                meeting.createdAt(),
                meeting.modifiedAt());
    }
}
