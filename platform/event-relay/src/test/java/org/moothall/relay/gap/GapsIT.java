package org.moothall.relay.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.relay.deadletter.DeadLetter;
import org.moothall.relay.deadletter.LetterState;
import org.moothall.relay.deadletter.Operator;
import org.moothall.relay.inbox.ReadingService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

class GapsIT extends ReadingService {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Operator OTTO = new Operator("otto", "Otto Operator");

    @Autowired
    private MongoTemplate mongo;

    @Test
    void aVersionThatNeverCameIsMissingUntilItComes() throws Exception {
        String subject = newSubject();
        tell(subject, 1, "one");
        tell(subject, 3, "three");
        await().atMost(SOON).untilAsserted(() -> assertThat(missingOf(subject)).containsExactly("2-2"));
        await().atMost(SOON).until(() -> gauge("projection.gap") >= 1);

        tell(subject, 2, "two");

        await().atMost(SOON).untilAsserted(() -> assertThat(missingOf(subject)).isEmpty());
    }

    @Test
    void aBeginningThatNeverCameIsMissingForAGroupThatReadFromTheStart() {
        String subject = newSubject();

        tell(subject, 3, "three");

        await().atMost(SOON).untilAsserted(() -> assertThat(missingOf(subject)).containsExactly("1-2"));
    }

    @Test
    void aDeadLetterIsAGapUntilItIsReplayed() {
        String subject = newSubject();
        tell(subject, 1, "one");
        tell(subject, 2, "gibberish of " + subject);
        await().atMost(SOON).untilAsserted(() -> assertThat(missingOf(subject)).containsExactly("2-2"));
        tell(subject, 3, "three");
        DeadLetter letter = letterOf(subject);
        notes.learned.add("gibberish of " + subject);

        deadLetters.replay(letter.id(), OTTO);

        await().atMost(SOON).untilAsserted(() -> assertThat(missingOf(subject)).isEmpty());
    }

    @Test
    void aDeadLetterThatIsDiscardedLeavesNoGapAndOpensNoneLater() throws Exception {
        String subject = newSubject();
        tell(subject, 1, "one");
        tell(subject, 2, "gibberish of " + subject);

        deadLetters.discard(letterOf(subject).id(), OTTO, "not needed");
        tell(subject, 3, "three");

        nextOf(subject);
        assertThat(nextOf(subject).sequence()).isEqualTo(3);
        assertThat(missingOf(subject)).isEmpty();
    }

    private DeadLetter letterOf(String subject) {
        return await().atMost(SOON)
                .until(
                        () -> deadLetters.list(EnumSet.of(LetterState.OPEN), null, 1_000).stream()
                                .filter(letter -> letter.key() != null
                                        && letter.key().text().equals(subject))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void severalConsumersAtOnceCountTheSameAsOne(long seed) throws Exception {
        String subject = newSubject();
        List<Callable<Object>> work = new ArrayList<>();
        for (long version = 1; version <= 30; version++) {
            ConsumedVersion place = new ConsumedVersion("test.many", 0, 0, subject, version);
            if (version % 7 != 0) {
                work.add(Executors.callable(() -> gaps.arrived(place)));
                work.add(Executors.callable(() -> gaps.arrived(place)));
            } else if (version % 2 != 0) {
                work.add(Executors.callable(() -> gaps.lost(place)));
            }
        }
        Collections.shuffle(work, new Random(seed));

        try (var consumers = Executors.newFixedThreadPool(4)) {
            for (var done : consumers.invokeAll(work)) {
                done.get();
            }
        }

        assertThat(missingOf(subject)).containsExactly("7-7", "14-14", "21-21", "28-28");
    }

    @Test
    void whatWasReadBeforeVersionsWereKeptIsTakenAsRead() {
        Gaps later = new Gaps(mongo, new PartitionStarts(mongo), InstantSource.system());
        String subject = newSubject();

        later.arrived(new ConsumedVersion("test.older", 0, 500, subject, 9));
        later.arrived(new ConsumedVersion("test.older", 0, 501, subject, 12));

        assertThat(missingOf(subject)).containsExactly("10-11");
    }

    @Test
    void whereTheKeepingBeganIsKnownAfterARestartToo() {
        String subject = newSubject();
        new Gaps(mongo, new PartitionStarts(mongo), InstantSource.system())
                .arrived(new ConsumedVersion("test.restarted", 0, 0, subject, 1));

        Gaps restarted = new Gaps(mongo, new PartitionStarts(mongo), InstantSource.system());
        String other = newSubject();
        restarted.arrived(new ConsumedVersion("test.restarted", 0, 700, other, 2));

        assertThat(missingOf(other)).containsExactly("1-1");
    }
}
