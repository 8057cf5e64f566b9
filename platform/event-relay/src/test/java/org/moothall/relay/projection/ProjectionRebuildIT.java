package org.moothall.relay.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.projection.EventLog.Event;
import org.moothall.relay.projection.ProjectionRebuilds.Answer;
import org.moothall.relay.projection.Replica.Seen;
import org.springframework.data.mongodb.core.query.Update;

/** Rebuilds of one projection by replicas of one service, on a real broker and store. */
class ProjectionRebuildIT {

    private final String database = "rebuild-" + UUID.randomUUID();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T10:00:00Z"));
    private final EventLog log = new EventLog();
    private final List<Replica> replicas = new ArrayList<>();

    @AfterEach
    void stop() {
        replicas.forEach(Replica::close);
        log.close();
    }

    private Replica replica() {
        Replica replica = new Replica(log, database, now);
        replicas.add(replica);
        return replica;
    }

    /** Each repetition is another history; its number is the seed. */
    @RepeatedTest(5)
    void endsEqualToAFoldOfAnyHistoryThatGoesOnWhileSeveralReplicasConsume(RepetitionInfo repetition) throws Exception {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Event> history = history(random);
        List<Replica> consumers = List.of(replica(), replica(), replica());
        AtomicBoolean allSent = new AtomicBoolean();
        CountDownLatch halfSent = new CountDownLatch(1);

        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<?>> work = new ArrayList<>();
            consumers.forEach(consumer -> work.add(threads.submit(() -> consumer.consumeUntil(allSent::get))));
            work.add(threads.submit(() -> {
                for (int i = 0; i < history.size(); i++) {
                    log.send(history.get(i));
                    if (i == history.size() / 2) {
                        halfSent.countDown();
                    }
                }
                allSent.set(true);
            }));
            halfSent.await();
            for (int times = 0; times < 3; times++) {
                damage(consumers.getFirst(), random);
                rebuild(consumers.get(random.nextInt(consumers.size())));
            }
            for (Future<?> done : work) {
                done.get();
            }
        }

        assertThat(consumers.getFirst().holds()).isEqualTo(log.fold());
    }

    /** Several aggregates, each version at least once, some again at once or much later, mixed. */
    private static List<Event> history(Random random) {
        List<Event> history = new ArrayList<>();
        for (int aggregate = 0; aggregate < 12; aggregate++) {
            int versions = 1 + random.nextInt(25);
            for (long version = 1; version <= versions; version++) {
                history.addAll(Collections.nCopies(1 + random.nextInt(2), new Event("a" + aggregate, version)));
            }
        }
        Collections.shuffle(history, random);
        return history;
    }

    /** Loses a document, and spoils another with a version that no event will ever reach. */
    private static void damage(Replica replica, Random random) {
        replica.mongo.remove(query(where("_id").is("a" + random.nextInt(12))), replica.live());
        replica.mongo.updateFirst(
                query(where("_id").is("a" + random.nextInt(12))),
                new Update().set("lastVersion", 1_000_000L).set("state.what", "nonsense"),
                replica.live());
    }

    private static void rebuild(Replica replica) {
        assertThat(replica.rebuilds.start(Replica.NAME, "somebody")).isInstanceOf(Answer.Begun.class);
        awaitState(replica, RebuildState.LIVE);
    }

    private static void awaitState(Replica replica, RebuildState state) {
        Awaitility.await().atMost(Duration.ofSeconds(40)).until(replica::state, state::equals);
    }

    @Test
    void losesNoEventThatOnlyTheOldCopyGotInTheMomentOfTheSwitch() {
        Replica rebuilding = replica();
        Replica consuming = replica();
        AtomicInteger toCome = new AtomicInteger(40);
        AtomicLong version = new AtomicLong(1);
        // Whenever an event is fed to the new copy, the next one comes, and a consumer on a thread of its own applies
        // it
        // to the copy that is live. So when the switch is made, the last one is in the old copy only.
        rebuilding.beforeEachFed = () -> {
            if (toCome.getAndDecrement() > 0) {
                Event next = new Event("a", version.incrementAndGet());
                log.send(next);
                CompletableFuture.runAsync(
                                () -> consuming.projection.apply(next.id(), next.version(), new Seen(next.what())))
                        .join();
            }
        };
        log.send(new Event("a", 1));

        rebuild(rebuilding);

        assertThat(rebuilding.holds()).isEqualTo(log.fold());
    }

    @Test
    void aConsumerThatKnowsOnlyTheOldCopyWritesToTheNewOne() {
        Replica rebuilding = replica();
        Replica consuming = replica();
        consuming.projection.apply("a", 1, new Seen("a in version 1"));
        log.send(new Event("a", 1));
        rebuild(rebuilding);
        rebuild(rebuilding);

        consuming.projection.apply("a", 2, new Seen("a in version 2"));

        assertThat(rebuilding.holds()).isEqualTo(Map.of("a", new Event("a", 2)));
        assertThat(consuming.projection.find("a")).contains(new Seen("a in version 2"));
    }

    @Test
    void aCrashInTheMiddleLeavesTheLiveCopyAsItWasAndTheNextStartClearsItsRemains() throws Exception {
        Replica dying = replica();
        Replica other = replica();
        fill(dying);
        Map<String, Event> before = dying.holds();
        CountDownLatch revival = hangAtEvent(dying, 5);
        dying.rebuilds.start(Replica.NAME, "somebody");
        awaitReached(dying);

        now.updateAndGet(time -> time.plus(Replica.LEASE).plusSeconds(1));
        other.crew.endAbandoned();

        assertThat(other.state()).isEqualTo(RebuildState.FAILED);
        assertThat(other.rebuilds.find(Replica.NAME).orElseThrow().failure()).contains("is gone");
        assertThat(other.holds()).isEqualTo(before);
        rebuild(other);
        revival.countDown();
        dying.close();
        assertThat(other.state()).isEqualTo(RebuildState.LIVE);
        assertThat(other.holds()).isEqualTo(log.fold());
        rebuild(other);
        assertThat(other.mongo.getCollectionNames())
                .filteredOn(name -> name.startsWith(Replica.NAME))
                .hasSize(2)
                .contains(other.live());
    }

    @Test
    void aRunThatDiesAfterTheSwitchIsBroughtToItsEndByAnotherReplica() throws Exception {
        Replica dying = replica();
        Replica other = replica();
        fill(dying);
        String old = other.live();
        AtomicInteger late = new AtomicInteger();
        // One more event comes with each that is fed until the switch; what comes last is left for after it.
        dying.beforeEachFed = () -> {
            if (other.live().equals(old)) {
                log.send(new Event("late", late.incrementAndGet()));
            } else {
                throw new Hung();
            }
        };
        dying.rebuilds.start(Replica.NAME, "somebody");
        Awaitility.await()
                .until(() -> other.state() == RebuildState.CATCHING_UP
                        && other.rebuilds.find(Replica.NAME).orElseThrow().failure() != null);
        assertThat(other.rebuilds.start(Replica.NAME, "another")).isInstanceOf(Answer.UnderWay.class);

        other.crew.endAbandoned();

        assertThat(other.state()).isEqualTo(RebuildState.LIVE);
        assertThat(other.holds()).isEqualTo(log.fold());
    }

    private static final class Hung extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void aServiceThatStopsSaysThatItsRebuildIsOff() throws Exception {
        Replica stopping = replica();
        Replica other = replica();
        fill(stopping);
        hangAtEvent(stopping, 5);
        stopping.rebuilds.start(Replica.NAME, "somebody");
        awaitReached(stopping);

        stopping.close();

        awaitState(other, RebuildState.FAILED);
        assertThat(other.rebuilds.find(Replica.NAME).orElseThrow().failure()).contains("stopped");
        rebuild(other);
        assertThat(other.holds()).isEqualTo(log.fold());
    }

    @Test
    void aServiceThatWasStoppedAndStartedAgainRebuilds() {
        Replica replica = replica();
        fill(replica);
        replica.crew.stop();

        replica.crew.start();

        rebuild(replica);
        assertThat(replica.holds()).isEqualTo(log.fold());
    }

    @Test
    void aSecondOperatorIsToldThatARebuildIsUnderWay() throws Exception {
        Replica first = replica();
        Replica second = replica();
        fill(first);
        CountDownLatch goOn = hangAtEvent(first, 5);
        first.rebuilds.start(Replica.NAME, "the first");
        awaitReached(first);

        Answer answer = second.rebuilds.start(Replica.NAME, "the second");

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.UnderWay.class,
                        underWay -> assertThat(underWay.status().startedBy()).isEqualTo("the first"));
        goOn.countDown();
        awaitState(second, RebuildState.LIVE);
    }

    @Test
    void showsHowMuchItHasReadAndWhatItCouldNotRead() {
        Replica replica = replica();
        fill(replica);
        log.sendNonsense();
        log.sendNonsense();

        rebuild(replica);

        ProjectionStatus status = replica.rebuilds.find(Replica.NAME).orElseThrow();
        assertThat(status.progress()).isEqualTo(new RebuildProgress(22, 22, 2));
        assertThat(status.documents()).isEqualTo(4);
        assertThat(status.startedBy()).isEqualTo("somebody");
        assertThat(status.lastRebuilt()).isEqualTo(now.get());
        assertThat(replica.holds()).isEqualTo(log.fold());
    }

    @Test
    void refusesToForgetWhatTheTopicNoLongerHas() throws Exception {
        Replica replica = replica();
        fill(replica);
        Map<String, Event> before = replica.holds();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", RealParts.kafka()))) {
            Map<TopicPartition, RecordsToDelete> first = new HashMap<>();
            for (int partition = 0; partition < EventLog.PARTITIONS; partition++) {
                first.put(new TopicPartition(log.topic, partition), RecordsToDelete.beforeOffset(-1));
            }
            admin.deleteRecords(first).all().get();
        }

        replica.rebuilds.start(Replica.NAME, "somebody");
        awaitState(replica, RebuildState.FAILED);

        assertThat(replica.rebuilds.find(Replica.NAME).orElseThrow().failure()).contains("what came before is gone");
        assertThat(replica.holds()).isEqualTo(before);
    }

    @Test
    void aFeedMayWriteNothingButItsOwnProjection() {
        Replica replica = replica();

        assertThatIllegalStateException()
                .isThrownBy(() -> new CopyBeingBuilt("another", "another.rebuilt-1")
                        .within(() -> replica.projection.apply("a", 1, new Seen("a in version 1"))))
                .withMessageContaining("the feed of another writes to seen");
    }

    /** Twenty events of four aggregates, in the log and in the live copy. */
    private void fill(Replica replica) {
        for (int i = 0; i < 20; i++) {
            Event event = new Event("a" + i % 4, 1 + i / 4);
            log.send(event);
            replica.projection.apply(event.id(), event.version(), new Seen(event.what()));
        }
    }

    private final CountDownLatch reached = new CountDownLatch(1);

    /** Makes the replica stand still when it feeds that event, until it is let go on. */
    private CountDownLatch hangAtEvent(Replica replica, int number) {
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger fed = new AtomicInteger();
        replica.beforeEachFed = () -> {
            if (fed.incrementAndGet() == number) {
                reached.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(e);
                }
            }
        };
        return goOn;
    }

    private void awaitReached(Replica replica) throws InterruptedException {
        reached.await();
        assertThat(replica.state()).isEqualTo(RebuildState.BUILDING);
    }
}
