package org.moothall.relay.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.moothall.relay.AggregateStores;
import org.moothall.relay.PendingEvents;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What every service's store of aggregates must hold to: no change without its event, no event without its change, in
 * order, whatever goes on beside it. A service's adapter test inherits these tests and says how to create and to change.
 */
public abstract class PendingEventsKit {

    private static final int WRITERS = 6;
    private static final int CHANGES_EACH = 5;

    @Autowired
    private AggregateStores stores;

    /** The topic that the service owns. */
    protected abstract String topic();

    /** The collection that holds the aggregate under test. */
    protected abstract String collection();

    /** Writes a new aggregate through the adapter and answers its id. */
    protected abstract String create();

    /** Reads the aggregate and writes its next version; false where somebody else was faster. */
    protected abstract boolean change(String id);

    /** Tries to write the next version on one that is no longer the current one. */
    protected abstract boolean changeStale(String id);

    @Test
    void everyAcceptedChangeIsPublishedInOrderAndThenNoLongerPending() {
        String id = create();
        assertThat(change(id)).isTrue();
        assertThat(change(id)).isTrue();

        assertThat(published(id, 3)).containsExactly(1L, 2L, 3L);
        Awaitility.await().until(() -> pending().of(id).isEmpty());
    }

    @Test
    void aStaleChangeIsRefusedAndPublishesNothing() {
        String id = create();
        change(id);

        assertThat(changeStale(id)).isFalse();
        change(id);

        assertThat(published(id, 3)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void manyWritersLoseNoChangeAndNoEvent() throws Exception {
        String id = create();
        Callable<Integer> writer = () -> {
            int tries = 0;
            for (int written = 0; written < CHANGES_EACH; tries++) {
                written += change(id) ? 1 : 0;
            }
            return tries;
        };
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<Integer> done : writers.invokeAll(
                    IntStream.range(0, WRITERS).mapToObj(_ -> writer).toList())) {
                assertThat(done.get()).isGreaterThanOrEqualTo(CHANGES_EACH);
            }
        }

        int last = 1 + WRITERS * CHANGES_EACH;
        assertThat(published(id, last))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, last).boxed().toList());
    }

    @Test
    void changesAreTakenWhileTheBrokerIsAwayAndTheirEventsArriveWhenItIsBack() {
        Assumptions.assumeFalse(RealParts.inContainers(), "the broker in a container is not taken away");
        String id = create();
        published(id, 1);
        RealParts.embeddedKafka().stop();
        try {
            assertThat(change(id)).isTrue();
            assertThat(pending().of(id)).isNotEmpty();
        } finally {
            RealParts.embeddedKafka().start();
        }

        assertThat(published(id, 2)).containsExactly(1L, 2L);
    }

    private PendingEvents pending() {
        return stores.pendingEvents().stream()
                .filter(events -> events.name().equals(collection()))
                .findFirst()
                .orElseThrow();
    }

    /** First deliveries in the order of the log; duplicates are allowed and left out. */
    protected List<Long> published(String id, long upTo) {
        try (TopicReader reader = new TopicReader(RealParts.kafka(), topic())) {
            List<ConsumerRecord<String, byte[]>> records =
                    reader.await(id, found -> found.stream().anyMatch(record -> TopicReader.sequence(record) == upTo));
            return records.stream().map(TopicReader::sequence).distinct().toList();
        }
    }
}
