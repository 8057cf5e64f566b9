package org.moothall.minutes.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.minutes.minutes.MinutesCommand.Circulate;
import org.moothall.minutes.minutes.MinutesEvent.MinutesOpened;
import org.moothall.minutes.numbering.Counting;
import org.moothall.minutes.numbering.KeptNumbers;
import org.moothall.minutes.numbering.MinuteNumber;
import org.moothall.minutes.numbering.NumberBook;
import org.moothall.minutes.numbering.NumberScheme;
import org.moothall.minutes.numbering.NumberSeries;
import org.moothall.minutes.numbering.Scope;

/** Whatever is numbered in whatever order, with steps of others in between and processes killed: no number is there twice. */
class NumberingSequencesTest {
    private static final List<String> MEETINGS = List.of("a", "b", "c", "d");

    private final KeptMinutes book = new KeptMinutes();
    private final KeptNumbers numbers = new KeptNumbers();
    private Random random = new Random();
    private int depth;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverGiveANumberTwice(long seed) {
        random = new Random(seed);
        NumberScheme scheme = new NumberScheme(
                random.nextBoolean() ? Counting.ITEMS : Counting.MEETINGS,
                Scope.BODY,
                MonthDay.of(1, 1),
                "{minute}[.{sub}]");
        NumberedDesks desks = new NumberedDesks(scheme, new Interrupted(scheme), new Unreliable(scheme));
        MEETINGS.forEach(one -> book.shelve(3, MinutesFixtures.circulated(one, "2026-03-03T10:00:00Z")));

        for (int step = 0; step < 400; step++) {
            anything(desks);
            assertThat(all().map(MinuteNumber::display)).doesNotHaveDuplicates();
            assertThat(all().map(number -> number.minute() + "." + number.sub()))
                    .doesNotHaveDuplicates();
        }
        NumberedDesks reliable = new NumberedDesks(scheme, numbers, book);
        MEETINGS.forEach(one -> {
            reliable.handle(one, new Circulate());
            assertThat(reliable.approve(one)).isInstanceOf(Answer.Done.class);
        });
        assertThat(all().map(MinuteNumber::display)).hasSize(12).doesNotHaveDuplicates();
    }

    private void anything(NumberedDesks desks) {
        String meeting = MEETINGS.get(random.nextInt(MEETINGS.size()));
        String item = "item-" + random.nextInt(1, 4);
        try {
            switch (random.nextInt(12)) {
                case 0 -> desks.approve(meeting);
                case 1, 2 -> desks.unnumber(meeting, item);
                case 3, 4 -> desks.handle(meeting, new Circulate());
                default ->
                    desks.number(
                            meeting, item, random.nextInt(1, 6), random.nextBoolean() ? null : random.nextInt(1, 3));
            }
        } catch (Killed killed) {
            // The next step is another process's.
        }
    }

    private Stream<MinuteNumber> all() {
        return MEETINGS.stream()
                .flatMap(one -> book.find(one).orElseThrow().minutes().items().stream())
                .flatMap(item -> Optional.ofNullable(item.minuteNumber()).stream());
    }

    /** Something else may be done, to its end, before a step of the books. */
    private void meanwhile(NumberScheme scheme) {
        if (depth == 0 && random.nextInt(3) == 0) {
            depth++;
            anything(new NumberedDesks(scheme, numbers, book));
            depth--;
        }
    }

    private static final class Killed extends RuntimeException {}

    private final class Interrupted implements NumberBook {
        private final NumberScheme scheme;

        private Interrupted(NumberScheme scheme) {
            this.scheme = scheme;
        }

        @Override
        public NumberSeries find(String seriesId) {
            return numbers.find(seriesId);
        }

        @Override
        public boolean replace(NumberSeries changed) {
            meanwhile(scheme);
            return numbers.replace(changed);
        }
    }

    private final class Unreliable implements MinuteBook {
        private final NumberScheme scheme;

        private Unreliable(NumberScheme scheme) {
            this.scheme = scheme;
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
            meanwhile(scheme);
            if (random.nextInt(6) == 0) {
                throw new Killed();
            }
            return book.replace(expectedVersion, event, editions);
        }
    }
}
