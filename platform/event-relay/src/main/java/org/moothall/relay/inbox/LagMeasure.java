package org.moothall.relay.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.TopicPartition;
import org.moothall.relay.measure.Measure;
import org.moothall.relay.measure.TopicGauge;
import org.moothall.relay.measure.TopicOffsets;
import org.moothall.relay.topic.TopicProperties;

/**
 * The gauge {@code projection.lag}: how many records of each topic the group has not read yet, all replicas together. It is
 * asked of the broker, so it is true of a group that stands still or is not there as well.
 */
final class LagMeasure implements Measure {

    private final TopicOffsets offsets;
    private final String group;
    private final List<String> topics;
    private final TopicGauge gauge;

    LagMeasure(TopicOffsets offsets, TopicProperties topics, MeterRegistry registry) {
        this.offsets = offsets;
        this.group = topics.group();
        this.topics = topics.consumed();
        this.gauge = new TopicGauge(registry, "projection.lag", "Records that the group has still to read");
    }

    @Override
    public void take() throws ExecutionException, InterruptedException {
        List<TopicPartition> partitions = offsets.partitions(topics);
        Map<TopicPartition, Long> read = offsets.committed(group);
        Map<TopicPartition, Long> starts = offsets.starts(partitions);
        Map<String, Long> lag = new HashMap<>();
        offsets.ends(partitions).forEach((partition, end) -> {
            long next = read.getOrDefault(partition, starts.getOrDefault(partition, 0L));
            lag.merge(partition.topic(), Math.max(0, end - next), Long::sum);
        });
        lag.forEach(gauge::set);
    }

    @Override
    public void unknown() {
        gauge.unknown();
    }
}
