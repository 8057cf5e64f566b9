package org.moothall.minutes.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.minutes.MinutesFixtures.AFTER;
import static org.moothall.minutes.minutes.MinutesFixtures.CANARY;
import static org.moothall.minutes.minutes.MinutesFixtures.CHAIR;
import static org.moothall.minutes.minutes.MinutesFixtures.after;
import static org.moothall.minutes.minutes.MinutesFixtures.historical;
import static org.moothall.minutes.minutes.MinutesFixtures.published;
import static org.moothall.minutes.minutes.MinutesFixtures.written;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.minutes.meeting.KeptMeetings;
import org.moothall.minutes.meeting.MeetingCalendar;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.Evidence;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.minutes.KeptMinutes;
import org.moothall.minutes.minutes.MinutedAction;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.MinutesCommand.Approve;
import org.moothall.minutes.minutes.MinutesCommand.Circulate;
import org.moothall.minutes.minutes.MinutesCommand.Publish;
import org.moothall.minutes.minutes.MinutesCommand.RecordItem;
import org.moothall.minutes.minutes.Publication;
import org.moothall.minutes.minutes.Publication.Assigned;
import org.moothall.minutes.minutes.PublishedIds;

class ActionOpeningTest {

    private static final String OPEN_ACTION = PublishedIds.action("meeting-1", "item-2", 0);
    private static final String EXEMPT_ACTION = PublishedIds.action("meeting-1", "item-3", 0);

    private final KeptMinutes book = new KeptMinutes();
    private final KeptActions actions = new KeptActions();
    private final KeptMeetings meetings = new KeptMeetings();
    private final MeetingCalendar calendar = new MeetingCalendar(meetings);
    private final ActionOpening opening = new ActionOpening(actions, book, calendar, () -> AFTER);

    @Test
    void opensEachActionOnceHoweverOftenThePublicationComes() {
        book.shelve(7, published());

        opening.follow(publication());
        opening.follow(publication());

        assertThat(actions.events())
                .extracting(event -> event.action().id())
                .containsExactly(OPEN_ACTION, EXEMPT_ACTION);
    }

    @Test
    void tracksActionsOfExemptItemsOutOfThePublicsSight() {
        book.shelve(7, published());

        opening.follow(publication());

        ActionDesk desk = new ActionDesk(actions, calendar, () -> AFTER);
        assertThat(desk.find(EXEMPT_ACTION, Audience.PUBLIC)).isEmpty();
        assertThat(desk.find(EXEMPT_ACTION, Audience.CLERKS))
                .hasValueSatisfying(
                        followed -> assertThat(followed.action().task().text()).contains(CANARY));
    }

    @Test
    void opensThePublishedActionsEvenWhereTheMinutesThemselvesAreNotKept() {
        opening.follow(publication());

        assertThat(actions.events()).hasSize(1);
    }

    @Test
    void keepsTheWordsThatAnActionCameFromButNotThoseOfAnExemptItem() {
        Evidence evidence = new Evidence(null, 0, 4, 12);
        book.shelve(7, publishedWith(new MinutedAction("Director of Education", "to ask", null, evidence)));

        opening.follow(publication());

        assertThat(origin(OPEN_ACTION).source()).isEqualTo(new Source("Director", evidence));
        assertThat(origin(EXEMPT_ACTION).source()).isNull();
        assertThat(origin(EXEMPT_ACTION).exempt()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 900, 901", "7, 0, 3", "0, -4, 2", "0, 5, 5", "0, 6, 5"})
    void takesNoWordsWhereTheEvidencePointsNowhere(int paragraph, int start, int end) {
        Evidence nowhere = new Evidence(null, paragraph, start, end);

        Optional<Source> source =
                Source.in(new ItemContent(List.of("The Director"), List.of(), null, List.of(), List.of()), nowhere);

        assertThat(source).isEmpty();
    }

    @Test
    void dueByTheNextMeetingIsDueOnItsDay() {
        meetings.panel("meeting-1", 3, "2026-12-01T10:00:00Z", "agenda-published");
        meetings.panel("meeting-2", 1, "2027-01-19T10:00:00Z", "scheduled");

        opening.follow(publication(true));

        assertThat(actions.find(OPEN_ACTION).orElseThrow().action().task().deadline())
                .isEqualTo(new Deadline.NextMeeting("meeting-2", LocalDate.of(2027, 1, 19)));
    }

    @Test
    void dueByTheNextMeetingHasNoDayBeforeThereIsOne() {
        opening.follow(publication(true));

        assertThat(actions.find(OPEN_ACTION).orElseThrow().action().task().deadline())
                .isEqualTo(new Deadline.NextMeeting(null, null));
    }

    @Test
    void marksWhatComesFromTheArchives() {
        book.shelve(7, historical());

        opening.follow(publication());

        assertThat(origin(OPEN_ACTION).historical()).isTrue();
    }

    private Origin origin(String actionId) {
        return actions.find(actionId).orElseThrow().action().origin();
    }

    private static Minutes publishedWith(MinutedAction action) {
        ItemContent said =
                new ItemContent(List.of("The Director agreed to ask."), List.of(), null, List.of(), List.of(action));
        Minutes written = after(written(), new RecordItem("item-2", null, said));
        return after(after(after(written, new Circulate()), new Approve(CHAIR)), new Publish());
    }

    private static Publication publication() {
        return publication(false);
    }

    private static Publication publication(boolean byNextMeeting) {
        return new Publication(
                "meeting-1",
                7,
                "body-1",
                "Children and Families Panel",
                published().meeting().startsAt(),
                AFTER,
                List.of(),
                List.of(new Assigned(
                        OPEN_ACTION, "item-2", "Director of Education", "to report on schools", null, byNextMeeting)));
    }
}
