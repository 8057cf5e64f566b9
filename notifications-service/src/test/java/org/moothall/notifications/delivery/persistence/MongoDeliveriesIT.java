package org.moothall.notifications.delivery.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.moothall.notifications.NotificationsIT;
import org.moothall.notifications.delivery.Attempt;
import org.moothall.notifications.delivery.Deliveries;
import org.moothall.notifications.delivery.Delivery;
import org.moothall.notifications.delivery.DeliveryEvent;
import org.moothall.notifications.delivery.DeliveryFixtures;
import org.moothall.relay.kit.PendingEventsKit;
import org.springframework.beans.factory.annotation.Autowired;

/** Works with deliveries that become due in some hundred years, so that the service's own workers leave them alone. */
@NotificationsIT
class MongoDeliveriesIT extends PendingEventsKit {
    private static final Instant FUTURE = Instant.parse("2150-01-01T00:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Autowired
    private Deliveries deliveries;

    private final List<Delivery> added = new ArrayList<>();

    @AfterEach
    void leaveNothingDueForOtherTests() {
        added.forEach(each -> {
            Delivery delivered =
                    DeliveryFixtures.delivered(deliveries.find(each.id()).orElseThrow());
            deliveries.replace(delivered, new DeliveryEvent.Delivered(delivered));
        });
    }

    @Override
    protected String topic() {
        return "moothall.notifications";
    }

    @Override
    protected String collection() {
        return "deliveries";
    }

    @Override
    protected String create() {
        return add(FUTURE).id();
    }

    @Override
    protected boolean change(String id) {
        Delivery current = deliveries.find(id).orElseThrow();
        Delivery next = version(current, current.version() + 1);
        return deliveries.replace(next, new DeliveryEvent.Due(next));
    }

    @Override
    protected boolean changeStale(String id) {
        Delivery current = deliveries.find(id).orElseThrow();
        return deliveries.replace(current, new DeliveryEvent.Due(current));
    }

    @Test
    void readsBackWhatWasWrittenAndAddsItOnce() {
        Delivery due = add(FUTURE);

        deliveries.add(due, new DeliveryEvent.Due(due));

        assertThat(deliveries.find(due.id())).contains(due);
    }

    @Test
    void givesEachDueDeliveryToOneOfManyWorkers() throws Exception {
        Instant due = FUTURE.minus(Duration.ofDays(3_650));
        IntStream.range(0, 20).forEach(_ -> add(due));
        Callable<List<String>> worker = () -> Stream.generate(() -> deliveries.claim(due, due.plus(LEASE)))
                .takeWhile(Optional::isPresent)
                .map(claimed -> claimed.orElseThrow().id())
                .toList();

        try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
            List<String> claimed = workers
                    .invokeAll(IntStream.range(0, 4).mapToObj(_ -> worker).toList())
                    .stream()
                    .map(MongoDeliveriesIT::result)
                    .flatMap(List::stream)
                    .toList();

            assertThat(claimed).doesNotHaveDuplicates();
            List<String> rest = worker.call();
            assertThat(Stream.concat(claimed.stream(), rest.stream()))
                    .containsExactlyInAnyOrderElementsOf(
                            added.stream().map(Delivery::id).toList());
        }
    }

    @Test
    void givesADeliveryBackWhenItsLeaseIsOverAndCountsTheTries() {
        Instant due = FUTURE.minus(Duration.ofDays(7_300));
        Delivery one = add(due);

        Delivery first = deliveries.claim(due, due.plus(LEASE)).orElseThrow();
        Optional<Delivery> during = deliveries.claim(due, due.plus(LEASE));
        Delivery second =
                deliveries.claim(due.plus(LEASE), due.plus(LEASE).plus(LEASE)).orElseThrow();

        assertThat(first.id()).isEqualTo(one.id());
        assertThat(first.tries()).isEqualTo(1);
        assertThat(during).isEmpty();
        assertThat(second.tries()).isEqualTo(2);
        assertThat(second.version()).isEqualTo(1);
    }

    @Test
    void givesWhatWasTriedOnlyToWhoTakesThatToo() {
        Instant due = FUTURE.minus(Duration.ofDays(14_600));
        add(due);
        Delivery tried = deliveries.claim(due, due.plus(LEASE)).orElseThrow();
        deliveries.postpone(tried, new Attempt(due, Attempt.Result.DEFERRED, "busy"), due);
        Delivery untried = add(due);

        assertThat(deliveries.claimUntried(due, due.plus(LEASE)))
                .map(Delivery::id)
                .hasValue(untried.id());
        assertThat(deliveries.claimUntried(due, due.plus(LEASE))).isEmpty();
        assertThat(deliveries.claim(due, due.plus(LEASE))).map(Delivery::id).hasValue(tried.id());
    }

    @Test
    void ignoresWhatALateWorkerSaysOfAnOlderTry() {
        Instant due = FUTURE.minus(Duration.ofDays(10_950));
        add(due);
        Delivery late = deliveries.claim(due, due.plus(LEASE)).orElseThrow();
        Delivery current =
                deliveries.claim(due.plus(LEASE), due.plus(LEASE).plus(LEASE)).orElseThrow();
        Attempt attempt = new Attempt(due, Attempt.Result.DEFERRED, "late");

        deliveries.postpone(late, attempt, due);
        assertThat(deliveries.find(late.id()).orElseThrow().attempts()).isEmpty();

        deliveries.postpone(current, attempt, FUTURE);
        Delivery postponed = deliveries.find(late.id()).orElseThrow();
        assertThat(postponed.attempts()).containsExactly(attempt);
        assertThat(postponed.nextAttemptAt()).isEqualTo(FUTURE);
    }

    @Test
    void keepsOnlyTheLatestAttempts() {
        Delivery due = add(FUTURE);
        for (int i = 0; i < Delivery.KEPT_ATTEMPTS + 3; i++) {
            deliveries.postpone(due, new Attempt(FUTURE, Attempt.Result.DEFERRED, "try " + i), FUTURE);
        }

        List<Attempt> kept = deliveries.find(due.id()).orElseThrow().attempts();
        assertThat(kept).hasSize(Delivery.KEPT_ATTEMPTS);
        assertThat(kept.getLast().note()).isEqualTo("try " + (Delivery.KEPT_ATTEMPTS + 2));
    }

    private Delivery add(Instant at) {
        Delivery due = DeliveryFixtures.due(
                UUID.randomUUID().toString(), UUID.randomUUID().toString(), at);
        deliveries.add(due, new DeliveryEvent.Due(due));
        added.add(due);
        return due;
    }

    private static List<String> result(Future<List<String>> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Delivery version(Delivery of, long version) {
        return new Delivery(
                of.id(),
                version,
                of.subscriptionId(),
                of.channel(),
                of.maskedTarget(),
                of.cause(),
                of.status(),
                of.tries(),
                of.attempts(),
                of.nextAttemptAt(),
                of.createdAt(),
                of.modifiedAt(),
                of.trace());
    }
}
