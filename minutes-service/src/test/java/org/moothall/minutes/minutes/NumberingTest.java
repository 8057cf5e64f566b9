package org.moothall.minutes.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.minutes.MinutesFixtures.circulated;
import static org.moothall.minutes.minutes.MinutesFixtures.content;

import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.minutes.MinutesCommand.Circulate;
import org.moothall.minutes.minutes.MinutesCommand.RecordItem;
import org.moothall.minutes.minutes.MinutesEvent.MinutesOpened;
import org.moothall.minutes.numbering.Counting;
import org.moothall.minutes.numbering.KeptNumbers;
import org.moothall.minutes.numbering.NumberScheme;
import org.moothall.minutes.numbering.Scope;

class NumberingTest {
    private static final NumberScheme RUNNING = scheme(Counting.ITEMS, Scope.BODY, "{minute}[.{sub}]/{yy}");

    private final KeptMinutes book = new KeptMinutes();
    private final KeptNumbers numbers = new KeptNumbers();
    private final NumberedDesks desks = new NumberedDesks(RUNNING, numbers, book);

    @BeforeEach
    void shelve() {
        book.shelve(3, circulated("march", "2026-03-03T10:00:00Z"));
        book.shelve(3, circulated("april", "2026-04-07T10:00:00+01:00"));
        book.shelve(3, circulated("june", "2026-06-02T10:00:00+01:00"));
    }

    @Test
    void countsTheItemsOfABodyOnFromMeetingToMeetingWhenTheirMinutesAreApproved() {
        assertThat(desks.printed("march")).containsExactly("", "", "");

        desks.approve("march");
        desks.approve("april");

        assertThat(desks.printed("march")).containsExactly("1/26", "2/26", "3/26");
        assertThat(desks.printed("april")).containsExactly("4/26", "5/26", "6/26");
    }

    @Test
    void givesNoNumberToMinutesThatAreNotApproved() {
        book.shelve(3, MinutesFixtures.draft());

        desks.approve("meeting-1");
        desks.approve("march");

        assertThat(desks.printed("meeting-1")).containsExactly("", "", "");
        assertThat(desks.printed("march")).containsExactly("1/26", "2/26", "3/26");
    }

    @Test
    void numbersMinutesOnce() {
        desks.approve("march");
        desks.approve("march");
        desks.approve("april");

        assertThat(desks.printed("april")).containsExactly("4/26", "5/26", "6/26");
    }

    @Test
    void beginsAnewWithTheMunicipalYear() {
        NumberedDesks yearly = new NumberedDesks(
                new NumberScheme(Counting.ITEMS, Scope.YEAR, MonthDay.of(5, 1), "{minute}/{yy}-{next-yy}"),
                numbers,
                book);

        List.of("march", "april", "june").forEach(yearly::approve);

        assertThat(yearly.printed("april")).containsExactly("4/25-26", "5/25-26", "6/25-26");
        assertThat(yearly.printed("june")).containsExactly("1/26-27", "2/26-27", "3/26-27");
    }

    @Test
    void beginsAnewWithEachMeeting() {
        NumberedDesks each = new NumberedDesks(scheme(Counting.ITEMS, Scope.MEETING, "{minute}"), numbers, book);

        List.of("march", "april").forEach(each::approve);

        assertThat(each.printed("april")).containsExactly("1", "2", "3");
    }

    @Test
    void countsMeetingsAndNumbersTheirItemsUnderThem() {
        NumberedDesks meetings =
                new NumberedDesks(scheme(Counting.MEETINGS, Scope.BODY, "{minute}.{sub}"), numbers, book);

        List.of("march", "april").forEach(meetings::approve);
        meetings.number("june", "item-2", 7, 3);
        meetings.handle("june", new Circulate());
        meetings.approve("june");

        assertThat(meetings.printed("march")).containsExactly("1.1", "1.2", "1.3");
        assertThat(meetings.printed("april")).containsExactly("2.1", "2.2", "2.3");
        assertThat(meetings.printed("june")).containsExactly("7.4", "7.3", "7.5");
    }

    @Test
    void goesOnFromTheNumberThatAClerkGave() {
        desks.number("march", "item-1", 412, null);
        desks.handle("march", new Circulate());
        desks.approve("march");

        assertThat(desks.printed("march")).containsExactly("412/26", "413/26", "414/26");
    }

    @Test
    void leavesOutWhatAClerkHasPrintedOtherwise() {
        desks.numberAs("april", "item-1", 900, "2/26");
        desks.number("april", "item-1", 1, null);
        desks.numberAs("april", "item-2", 2, "3/26");
        desks.handle("april", new Circulate());

        desks.approve("april");

        assertThat(desks.printed("april")).containsExactly("1/26", "3/26", "4/26");
    }

    @Test
    void makesMinutesADraftAgainThatAreNumberedByHandAndKeepsTheNumberWhenTheirTextChanges() {
        desks.number("march", "item-2", 7, 1);
        desks.handle("march", new RecordItem("item-2", null, content("schools")));

        assertThat(desks.printed("march")).containsExactly("", "7.1/26", "");
        assertThat(minutes("march").stage().status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void refusesANumberThatAnotherItemHasAndSaysWhich() {
        desks.approve("march");

        assertThat(desks.number("april", "item-1", 2, null))
                .isEqualTo(new Answer.Refused(new MinutesRefusal.NumberTaken("2/26", "march", "item-2")));
        assertThat(desks.number("april", "item-1", 2, 1))
                .as("a sub-number of another meeting's minute")
                .isEqualTo(new Answer.Refused(new MinutesRefusal.NumberTaken("2/26", "march", "item-2")));
        assertThat(desks.numberAs("april", "item-1", 80, "2/26"))
                .as("what is printed like another")
                .isEqualTo(new Answer.Refused(new MinutesRefusal.NumberTaken("2/26", "march", "item-2")));
        desks.number("april", "item-1", 4, null);
        assertThat(desks.number("april", "item-2", 4, null))
                .isEqualTo(new Answer.Refused(new MinutesRefusal.NumberTaken("4/26", "april", "item-1")));
        assertThat(desks.number("april", "item-2", 4, 1)).isInstanceOf(Answer.Done.class);
        assertThat(desks.printed("april")).containsExactly("4/26", "4.1/26", "");
    }

    @Test
    void refusesToNumberApprovedMinutesAndItemsThatThereAreNot() {
        desks.approve("march");

        assertThat(desks.number("march", "item-1", 9, null))
                .isEqualTo(new Answer.Refused(new MinutesRefusal.AlreadyApproved()));
        assertThat(desks.number("april", "item-9", 9, null))
                .isEqualTo(new Answer.Refused(new MinutesRefusal.UnknownItem("item-9")));
        assertThat(desks.number("nowhere", "item-1", 9, null)).isEqualTo(new Answer.NoSuchMinutes("nowhere"));
        desks.approve("april");
        assertThat(desks.printed("april")).containsExactly("4/26", "5/26", "6/26");
    }

    @Test
    void freesANumberThatWasReplacedOrTakenAway() {
        desks.number("march", "item-1", 9999, null);
        desks.number("march", "item-1", 1, null);
        desks.number("march", "item-2", 50, null);
        desks.unnumber("march", "item-2");

        assertThat(desks.number("april", "item-1", 50, null)).isInstanceOf(Answer.Done.class);
        desks.unnumber("april", "item-1");
        desks.handle("april", new Circulate());
        desks.approve("april");
        assertThat(desks.printed("april")).containsExactly("2/26", "3/26", "4/26");
    }

    @Test
    void freesTheNumberOfAnItemThatCameOffTheAgenda() {
        desks.number("march", "item-3", 30, null);
        desks.handle("march", new MinutesCommand.FollowMeeting(onlyTheFirstTwo("march")));

        assertThat(minutes("march").items()).hasSize(2);
        assertThat(desks.number("april", "item-1", 30, null)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void takesUpTheNumbersThatWereTakenBeforeACrash() {
        NumberedDesks dying = new NumberedDesks(RUNNING, numbers, new Dying(book));
        try {
            dying.approve("march");
        } catch (IllegalStateException crash) {
            assertThat(crash).hasMessage("killed before the write");
        }
        desks.approve("april");

        desks.approve("march");

        assertThat(desks.printed("april")).containsExactly("4/26", "5/26", "6/26");
        assertThat(desks.printed("march")).containsExactly("1/26", "2/26", "3/26");
    }

    @Test
    void freesANumberOfWhichTheChangeWasNeverWritten() {
        NumberedDesks dying = new NumberedDesks(RUNNING, numbers, new Dying(book));
        try {
            dying.number("march", "item-1", 40, null);
        } catch (IllegalStateException crash) {
            assertThat(crash).hasMessage("killed before the write");
        }
        assertThat(desks.number("april", "item-1", 40, null))
                .as("it may still be written")
                .isEqualTo(new Answer.Refused(new MinutesRefusal.NumberTaken("40/26", "march", "item-1")));

        desks.handle("march", new RecordItem("item-2", null, content("schools")));

        assertThat(desks.number("april", "item-1", 40, null)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void keepsANumberFromOthersThatItsItemHadOnceAndGetsAgain() {
        desks.number("march", "item-1", 40, null);
        desks.unnumber("march", "item-1");
        List<Answer> others = new ArrayList<>();
        NumberedDesks slow = new NumberedDesks(
                RUNNING, numbers, new Slow(book, () -> others.add(desks.number("april", "item-1", 40, null))));

        slow.number("march", "item-1", 40, null);

        assertThat(desks.printed("march")).containsExactly("40/26", "", "");
        assertThat(others)
                .containsExactly(new Answer.Refused(new MinutesRefusal.NumberTaken("40/26", "march", "item-1")));
    }

    @Test
    void showsThePublicTheNumberOfAnExemptItem() {
        desks.approve("march");
        desks.handle("march", new MinutesCommand.Publish());

        MinuteItem exempt =
                minutes("march").seenBy(Audience.PUBLIC).orElseThrow().items().getLast();

        assertThat(exempt.heading()).isEqualTo("3/26 Exempt item");
    }

    @Test
    void countsNothingWhereTheCouncilDoesNotAndStillKeepsHandGivenNumbersApart() {
        NumberedDesks byHand = new NumberedDesks(scheme(Counting.NONE, Scope.BODY, "{minute}[.{sub}]"), numbers, book);
        byHand.number("march", "item-1", 7, null);
        byHand.handle("march", new Circulate());
        byHand.approve("march");

        assertThat(byHand.printed("march")).containsExactly("7", "", "");
        assertThat(byHand.number("april", "item-1", 7, null)).isInstanceOf(Answer.Refused.class);
        assertThat(minutes("march").items().get(1).heading()).isEqualTo("2. Operation Encompass");
    }

    private Minutes minutes(String meetingId) {
        return book.find(meetingId).orElseThrow().minutes();
    }

    private static KnownMeeting onlyTheFirstTwo(String meetingId) {
        KnownMeeting like = MinutesFixtures.meeting(
                4, "agenda-published", MinutesFixtures.agenda().subList(0, 2));
        return new KnownMeeting(
                meetingId,
                9,
                "body-1",
                like.bodyName(),
                OffsetDateTime.parse("2026-03-03T10:00:00Z"),
                like.venue(),
                like.status(),
                false,
                like.publishedAgenda().orElseThrow());
    }

    private static NumberScheme scheme(Counting counting, Scope scope, String pattern) {
        return new NumberScheme(counting, scope, MonthDay.of(1, 1), pattern);
    }

    /** A book whose process is killed before each write. */
    private static final class Dying extends Slow {
        private Dying(MinuteBook book) {
            super(book, () -> {
                throw new IllegalStateException("killed before the write");
            });
        }
    }

    /** A book before each of whose writes something else happens. */
    private static class Slow implements MinuteBook {
        private final MinuteBook book;
        private final Runnable meanwhile;

        private Slow(MinuteBook book, Runnable meanwhile) {
            this.book = book;
            this.meanwhile = meanwhile;
        }

        @Override
        public Optional<Filed> find(String meetingId) {
            return book.find(meetingId);
        }

        @Override
        public List<Filed> list(MinutesQuery query) {
            return book.list(query);
        }

        @Override
        public boolean open(MinutesOpened opened) {
            return book.open(opened);
        }

        @Override
        public boolean replace(long expectedVersion, MinutesEvent event, Editions editions) {
            meanwhile.run();
            return book.replace(expectedVersion, event, editions);
        }
    }
}
