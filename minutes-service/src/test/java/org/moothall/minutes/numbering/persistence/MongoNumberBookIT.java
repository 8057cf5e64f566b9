package org.moothall.minutes.numbering.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.RealService;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.minutes.Answer;
import org.moothall.minutes.minutes.Editions;
import org.moothall.minutes.minutes.MinuteBook;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.MinutesCommand.Circulate;
import org.moothall.minutes.minutes.MinutesCommand.RecordAttendance;
import org.moothall.minutes.minutes.MinutesEvent.MinutesCirculated;
import org.moothall.minutes.minutes.MinutesEvent.MinutesOpened;
import org.moothall.minutes.minutes.MinutesFixtures;
import org.moothall.minutes.minutes.NumberedDesks;
import org.moothall.minutes.numbering.Counting;
import org.moothall.minutes.numbering.MinuteNumber;
import org.moothall.minutes.numbering.NumberBook;
import org.moothall.minutes.numbering.NumberScheme;
import org.moothall.minutes.numbering.NumberSeries;
import org.moothall.minutes.numbering.NumberSeries.Taken;
import org.moothall.minutes.numbering.Scope;
import org.springframework.beans.factory.annotation.Autowired;

@RealService
class MongoNumberBookIT {
    private static final int MEETINGS = 16;

    @Autowired
    private NumberBook numbers;

    @Autowired
    private MinuteBook book;

    @Test
    void readsBackWhatWasWrittenAndLetsOnlyOneOfTwoWrite() {
        NumberSeries first = NumberSeries.empty("body/" + UUID.randomUUID())
                .and(new Taken(new MinuteNumber(77, null, "77/26"), "meeting-1", "item-1", 4, false));
        NumberSeries other = NumberSeries.empty(first.id());

        assertThat(numbers.replace(first)).isTrue();
        assertThat(numbers.replace(other)).isFalse();
        NumberSeries kept = numbers.find(first.id());
        assertThat(kept).isEqualTo(new NumberSeries(first.id(), 1, first.taken()));
        NumberSeries more = kept.and(new Taken(new MinuteNumber(77, 1, "77.1/26"), "meeting-1", "item-2", 5, true));
        assertThat(numbers.replace(more)).isTrue();
        assertThat(numbers.replace(kept)).isFalse();
        assertThat(numbers.find(first.id()).taken()).isEqualTo(more.taken());
    }

    @Test
    void numbersTheMinutesOfOneBodyWithoutAGapOrANumberTwiceWhenTwoReplicasApproveThemAtOnce() throws Exception {
        String body = "body-" + UUID.randomUUID();
        List<String> meetings = IntStream.range(0, MEETINGS)
                .mapToObj(one -> circulated("meeting-" + UUID.randomUUID(), body))
                .toList();
        NumberScheme scheme = new NumberScheme(Counting.ITEMS, Scope.BODY, MonthDay.of(1, 1), "{minute}");
        List<NumberedDesks> replicas =
                List.of(new NumberedDesks(scheme, numbers, book), new NumberedDesks(scheme, numbers, book));
        CountDownLatch start = new CountDownLatch(1);

        try (ExecutorService clerks = Executors.newFixedThreadPool(2 * MEETINGS)) {
            List<Future<Answer>> answers = new ArrayList<>();
            for (String meeting : meetings) {
                replicas.forEach(replica -> answers.add(clerks.submit(() -> {
                    start.await();
                    return replica.approve(meeting);
                })));
            }
            start.countDown();
            for (Future<Answer> answer : answers) {
                assertThat(answer.get()).isInstanceOf(Answer.Done.class);
            }
        }

        List<Integer> given = meetings.stream()
                .flatMap(one -> replicas.getFirst().printed(one).stream())
                .map(Integer::valueOf)
                .sorted()
                .toList();
        assertThat(given)
                .isEqualTo(IntStream.rangeClosed(1, 3 * MEETINGS).boxed().toList());
    }

    private String circulated(String meetingId, String bodyId) {
        KnownMeeting meeting =
                MinutesFixtures.meetingLike(meetingId, bodyId, "2026-03-03T10:00:00Z", "agenda-published");
        MinutesOpened opened = Minutes.open(meeting, MinutesFixtures.agenda(), MinutesFixtures.BEFORE);
        Minutes attended = MinutesFixtures.after(opened.minutes(), new RecordAttendance(MinutesFixtures.attendance()));
        assertThat(book.open(opened)).isTrue();
        assertThat(book.replace(
                        1, new MinutesCirculated(MinutesFixtures.after(attended, new Circulate())), Editions.unknown()))
                .isTrue();
        return meetingId;
    }
}
