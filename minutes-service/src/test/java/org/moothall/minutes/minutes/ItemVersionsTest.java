package org.moothall.minutes.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.moothall.minutes.minutes.MinutesFixtures.AFTER;
import static org.moothall.minutes.minutes.MinutesFixtures.CLERK;
import static org.moothall.minutes.minutes.MinutesFixtures.RULES;
import static org.moothall.minutes.minutes.MinutesFixtures.attendance;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.minutes.MinutesCommand.Circulate;
import org.moothall.minutes.minutes.MinutesCommand.DeclareInterests;
import org.moothall.minutes.minutes.MinutesCommand.RecordAttendance;
import org.moothall.minutes.minutes.MinutesCommand.RecordItem;
import org.moothall.minutes.minutes.MinutesCommand.RecordMotions;
import org.moothall.minutes.numbering.MinuteNumber;
import org.moothall.minutes.proceedings.Conduct;
import org.moothall.minutes.proceedings.Declaration;
import org.moothall.minutes.proceedings.NamedMember;

class ItemVersionsTest {
    private final KeptMinutes book = new KeptMinutes();
    private final KeptTexts texts = new KeptTexts();
    private final MinutesDesk desk =
            new MinutesDesk(book, texts, RULES, MinutesFixtures.unnumbered(book), MinutesFixtures.SEALING, () -> AFTER);
    private final ItemDesk items = new ItemDesk(desk, texts);

    @BeforeEach
    void openMinutes() {
        book.shelve(1, MinutesFixtures.draft());
    }

    @Test
    void letWhoWritesAnItemPassWhateverOthersChangedElsewhere() {
        write(1, "item-1", "one");
        write(1, "item-2", "two");
        done(1, new RecordAttendance(attendance()));

        assertThat(write(1, "item-3", "three")).isInstanceOf(Answer.Done.class);
        assertThat(filed().version()).isEqualTo(5);
        assertThat(filed().minutes().items())
                .extracting(item -> item.content().paragraphs())
                .containsExactly(List.of("one"), List.of("two"), List.of("three"));
    }

    @Test
    void refuseATextWhereTheItemWasChangedSinceAndSayWithWhichVersion() {
        write(1, "item-2", "first");
        write(2, "item-1", "elsewhere");

        assertThat(write(1, "item-2", "second")).isEqualTo(new Answer.Stale(2));
        assertThat(write(3, "item-2", "second")).isInstanceOf(Answer.Done.class);
        assertThat(filed().item("item-2").text()).isEqualTo(new Edit(4, AFTER, CLERK));
    }

    @Test
    void refuseAVersionThatTheMinutesNeverHad() {
        assertThat(write(9, "item-2", "of tomorrow")).isEqualTo(new Answer.Stale(1));
    }

    @Test
    void keepTextMotionsAndInterestsOfAnItemApart() {
        done(1, new RecordAttendance(attendance()));
        done(1, new RecordMotions("item-2", true, List.of()));
        done(1, declare("item-2"));

        assertThat(write(1, "item-2", "the text")).isInstanceOf(Answer.Done.class);
        assertThat(filed().item("item-2").onlyTextIsNewerThan(1)).isFalse();
        assertThat(filed().item("item-2").onlyTextIsNewerThan(4)).isTrue();
        assertThat(filed().item("item-2").shown()).isEqualTo(5);
        assertThat(desk.handle("meeting-1", OptionalLong.of(2), new RecordMotions("item-2", false, List.of())))
                .isEqualTo(new Answer.Stale(3));
    }

    @Test
    void keepTheNumberAndWhatTheLawWantsSaidOfAnItemApartFromItsText() {
        done(1, new MinutesCommand.NumberItem("item-2", new MinuteNumber(77, null, "77/26")));

        assertThat(write(1, "item-2", "the text")).isInstanceOf(Answer.Done.class);
        assertThat(filed().item("item-2").onlyTextIsNewerThan(1)).isFalse();
        assertThat(desk.handle("meeting-1", OptionalLong.of(1), new MinutesCommand.NumberItem("item-2", null)))
                .isEqualTo(new Answer.Stale(2));
    }

    @Test
    void leaveWhatIsAskedOfAllMinutesToTheirWholeVersion() {
        write(1, "item-2", "text");

        assertThat(desk.handle("meeting-1", OptionalLong.of(1), new Circulate()))
                .isEqualTo(new Answer.Stale(2));
    }

    @Test
    void ofMinutesFromBeforeThemAreThatOfTheMinutesAndFromThenOnTheirOwn() {
        book.shelve(7, MinutesFixtures.written());

        assertThat(write(6, "item-2", "old")).isEqualTo(new Answer.Stale(7));
        write(7, "item-1", "elsewhere");

        assertThat(filed().item("item-2").text().version()).isEqualTo(7);
        assertThat(write(7, "item-2", "new")).isInstanceOf(Answer.Done.class);
    }

    @Test
    void changeForAllItemsWhenTheyArePublishedAndShownWithIds() {
        book.shelve(7, MinutesFixtures.approved());
        done(7, new MinutesCommand.Publish());

        assertThat(filed().item("item-2").shown()).isEqualTo(8);
        assertThat(filed().item("item-2").text().version()).isEqualTo(7);
    }

    @Test
    void haveEveryFormerTextOfTheirItemWithWhoSavedItUntilItIsWrittenAgain() {
        write(1, "item-2", "first");
        write(2, "item-1", "elsewhere");
        write(3, "item-2", "second");

        assertThat(items.texts("meeting-1", "item-2"))
                .extracting(
                        text -> text.edit().version(),
                        text -> text.item().content().paragraphs())
                .containsExactly(tuple(4L, List.of("second")), tuple(2L, List.of("first")), tuple(1L, List.of()));
        assertThat(items.asOf("meeting-1", "item-2", 3)
                        .orElseThrow()
                        .item()
                        .content()
                        .paragraphs())
                .containsExactly("first");
        assertThat(items.asOf("meeting-1", "item-2", 5)).isEmpty();
        assertThat(items.texts("meeting-1", "item-9")).isEmpty();
    }

    @Test
    void takeAChangeBackAndThatAsWell() {
        write(1, "item-2", "first");
        write(2, "item-2", "second");
        ItemText first = items.asOf("meeting-1", "item-2", 2).orElseThrow();

        items.restore("meeting-1", first, OptionalLong.of(3), CLERK);

        assertThat(filed().minutes().item("item-2").orElseThrow().content().paragraphs())
                .containsExactly("first");
        assertThat(items.asOf("meeting-1", "item-2", 3)
                        .orElseThrow()
                        .item()
                        .content()
                        .paragraphs())
                .containsExactly("second");
        assertThat(items.restore("meeting-1", first, OptionalLong.of(3), CLERK)).isEqualTo(new Answer.Stale(4));
    }

    @Test
    void holdNothingOfMotionsAndInterestsInFormerTexts() {
        done(1, new RecordAttendance(attendance()));
        done(2, declare("item-2"));
        write(3, "item-2", "text");

        assertThat(items.texts("meeting-1", "item-2"))
                .allMatch(text -> text.item().proceedings().isNone());
    }

    private static DeclareInterests declare(String itemId) {
        return new DeclareInterests(
                itemId,
                List.of(new Declaration(
                        new NamedMember("member-1", "Cllr Ada Weald"),
                        "other-registrable",
                        null,
                        Conduct.STAYED,
                        false,
                        null,
                        false)));
    }

    private Answer write(long seen, String itemId, String text) {
        ItemContent content = new ItemContent(List.of(text), List.of(), null, List.of(), List.of());
        return desk.handle("meeting-1", OptionalLong.of(seen), new RecordItem(itemId, null, content), CLERK);
    }

    private void done(long seen, MinutesCommand command) {
        assertThat(desk.handle("meeting-1", OptionalLong.of(seen), command, CLERK))
                .isInstanceOf(Answer.Done.class);
    }

    private Filed filed() {
        return book.find("meeting-1").orElseThrow();
    }
}
