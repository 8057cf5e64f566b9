package org.moothall.relay;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The way of a pending event to Kafka without the store: drain, CloudEvents headers, sender. */
public final class PublishPath implements AutoCloseable {

    private final KafkaEventSender sender;

    /** A path with the settings of the bulk sender. */
    public PublishPath(RelayProperties properties) {
        sender = new KafkaEventSender(properties, new KafkaAccess(Map.of()), Duration.ofMillis(5));
    }

    /** Sends a handful of events of different aggregates and returns once all are acknowledged. */
    public void send(Collection<PendingEvent> handful) throws InterruptedException {
        var drained = new EventDrain(sender)
                .drain(new Forgetful(), handful.stream().map(List::of).toList());
        if (!drained.failures().isEmpty()) {
            throw new IllegalStateException(drained.failures().getFirst());
        }
    }

    @Override
    public void close() {
        sender.close();
    }

    private static final class Forgetful implements PendingEvents {
        @Override
        public String name() {
            return "none";
        }

        @Override
        public List<PendingEvent> of(String aggregateId) {
            return List.of();
        }

        @Override
        public void acknowledge(Collection<PendingEvent> sent) {}

        @Override
        public Stream<List<PendingEvent>> leftovers(Instant cutoff, int limit) {
            return Stream.of();
        }

        @Override
        public long waiting() {
            return 0;
        }

        @Override
        public Optional<Instant> oldest() {
            return Optional.empty();
        }
    }
}
