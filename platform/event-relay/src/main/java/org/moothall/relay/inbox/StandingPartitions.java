package org.moothall.relay.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;

/** The partitions of this replica that stand still on a record that cannot be handled, and since when. */
final class StandingPartitions {

    private final Map<TopicPartition, Instant> since = new ConcurrentHashMap<>();
    private final InstantSource clock;

    StandingPartitions(InstantSource clock) {
        this.clock = clock;
    }

    void failed(TopicPartition partition) {
        since.putIfAbsent(partition, clock.instant());
    }

    void goesOn(TopicPartition partition) {
        since.remove(partition);
    }

    /** Another replica has them now, or none. */
    void gone(Collection<TopicPartition> partitions) {
        partitions.forEach(since::remove);
    }

    /** How long the one that has stood for the longest has stood; nothing if all go on. */
    Duration longest(String topic) {
        return since.entrySet().stream()
                .filter(entry -> entry.getKey().topic().equals(topic))
                .map(Map.Entry::getValue)
                .min(Comparator.naturalOrder())
                .map(first -> Duration.between(first, clock.instant()))
                .orElse(Duration.ZERO);
    }
}
