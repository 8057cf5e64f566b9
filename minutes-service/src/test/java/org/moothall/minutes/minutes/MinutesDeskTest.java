package org.moothall.minutes.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.minutes.MinutesFixtures.AFTER;
import static org.moothall.minutes.minutes.MinutesFixtures.RULES;
import static org.moothall.minutes.minutes.MinutesFixtures.agenda;
import static org.moothall.minutes.minutes.MinutesFixtures.circulated;
import static org.moothall.minutes.minutes.MinutesFixtures.content;
import static org.moothall.minutes.minutes.MinutesFixtures.meeting;
import static org.moothall.minutes.minutes.MinutesFixtures.published;
import static org.moothall.minutes.minutes.MinutesFixtures.written;

import java.util.EnumSet;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.minutes.MinutesCommand.Circulate;
import org.moothall.minutes.minutes.MinutesCommand.Publish;
import org.moothall.minutes.minutes.MinutesCommand.RecordItem;
import org.moothall.minutes.minutes.MinutesEvent.MinutesDrafted;
import org.moothall.minutes.minutes.MinutesEvent.MinutesOpened;

class MinutesDeskTest {

    private final KeptMinutes book = new KeptMinutes();
    private final MinutesDesk desk = new MinutesDesk(
            book, new KeptTexts(), RULES, MinutesFixtures.unnumbered(book), MinutesFixtures.SEALING, () -> AFTER);

    @Test
    void opensMinutesOnceHoweverOftenTheAgendaIsHeardOf() {
        desk.follow(meeting(3));
        desk.follow(meeting(3));

        assertThat(book.events()).singleElement().isInstanceOf(MinutesOpened.class);
    }

    @Test
    void opensNoMinutesBeforeAnAgendaIsPublished() {
        desk.follow(meeting(1, "scheduled", null));

        assertThat(book.find("meeting-1")).isEmpty();
    }

    @Test
    void tellsOfAMeetingThatIsCancelledWhileItsMinutesAreOpen() {
        desk.follow(meeting(3));
        desk.follow(meeting(4, "cancelled", agenda()));

        assertThat(book.events()).last().isInstanceOf(MinutesDrafted.class);
        assertThat(book.find("meeting-1").orElseThrow().minutes().meeting().cancelled())
                .isTrue();
    }

    @Test
    void refusesACommandOnAnotherVersionThanTheOneThatIsThere() {
        book.shelve(5, written());

        assertThat(desk.handle("meeting-1", OptionalLong.of(4), new Circulate()))
                .isEqualTo(new Answer.Stale(5));
        assertThat(desk.handle("meeting-1", OptionalLong.of(5), new Circulate()))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void answersTheSameAndSendsNothingWhenPublishedTwice() {
        book.shelve(7, published());

        assertThat(desk.handle("meeting-1", OptionalLong.empty(), new Publish()))
                .isEqualTo(new Answer.Done(new Filed(7, published())));
        assertThat(book.events()).isEmpty();
    }

    @Test
    void doesNotKnowMinutesThatWereNeverOpened() {
        assertThat(desk.handle("meeting-9", OptionalLong.empty(), new RecordItem("item-1", null, content("a"))))
                .isEqualTo(new Answer.NoSuchMinutes("meeting-9"));
    }

    @Test
    void hidesFromThePublicWhatIsNotPublishedWhetherFoundOrListed() {
        MinutesQuery everything = new MinutesQuery(null, EnumSet.allOf(Status.class), null, null, 50);
        book.shelve(5, circulated());

        assertThat(desk.find("meeting-1", Audience.PUBLIC)).isEmpty();
        assertThat(desk.list(everything, Audience.PUBLIC)).isEmpty();
        assertThat(desk.list(everything, Audience.OFFICERS)).hasSize(1);
    }
}
