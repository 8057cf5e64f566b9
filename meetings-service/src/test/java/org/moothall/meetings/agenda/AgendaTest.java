package org.moothall.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.meetings.meeting.MeetingFixtures;

class AgendaTest {

    private final AgendaItem open = MeetingFixtures.item("open", "Allotments");
    private final AgendaItem exempt = MeetingFixtures.exemptItem("exempt", "Sale of the depot to Mr Secret");
    private final Agenda agenda = Agenda.empty().with(open).with(exempt);

    @Test
    void thePublicSeesNothingOfADraft() {
        assertThat(Audience.PUBLIC.view(agenda)).isEmpty();
        assertThat(Audience.MEMBERS.view(agenda)).isEmpty();
        assertThat(Audience.STAFF.view(agenda)).contains(agenda);
    }

    @Test
    void thePublicIsToldOfAnExemptItemOnlyItsPlaceAndTheParagraph() {
        Agenda published = agenda.published(new AgendaPublication(Instant.EPOCH, null, null));

        AgendaItem seen = Audience.PUBLIC.view(published).orElseThrow().items().get(1);

        assertThat(seen.title()).isEqualTo("Item to be considered in private (Schedule 12A, paragraph 3)");
        assertThat(seen.purpose()).isNull();
        assertThat(seen.documents()).isEmpty();
        assertThat(seen.exemptParagraph()).contains("3");
        assertThat(seen.toString()).doesNotContain("Secret");
    }

    @Test
    void membersSeeAnExemptItemOnceItIsPublished() {
        Agenda published = agenda.published(new AgendaPublication(Instant.EPOCH, null, null));

        assertThat(Audience.MEMBERS.view(published).orElseThrow().items()).contains(exempt);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "paragraph 3, 3",
        "Schedule 12A paragraph 7, 7",
        "'para. 3 of Part 1, Schedule 12A', 3",
        "12A-5, 5",
    })
    void readsTheParagraphFromWhatOfficersWrite(String text, String paragraph) {
        assertThat(new ExemptReason(text).paragraph()).contains(paragraph);
    }

    @ParameterizedTest
    @CsvSource({"commercial confidence", "paragraph 12", "Schedule 12A"})
    void readsNoParagraphWhereThereIsNone(String text) {
        assertThat(new ExemptReason(text).paragraph()).isEqualTo(Optional.empty());
    }

    @Test
    void anOrderThatForgetsOrRepeatsAnItemIsNone() {
        assertThat(agenda.inOrder(List.of(open.id()))).isEmpty();
        assertThat(agenda.inOrder(List.of(open.id(), open.id()))).isEmpty();
        assertThat(agenda.inOrder(List.of(exempt.id(), open.id())).orElseThrow().items())
                .containsExactly(exempt, open);
    }
}
