package org.moothall.relay.deadletter;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.TopicPartition;
import org.moothall.relay.measure.Measure;
import org.moothall.relay.measure.TopicGauge;
import org.moothall.relay.measure.TopicOffsets;
import org.moothall.relay.topic.TopicProperties;

/** The gauge {@code dead.letters.open}: how many letters of each topic nobody has dealt with. */
final class OpenLettersMeasure implements Measure {

    private final TopicOffsets offsets;
    private final Decisions decisions;
    private final TopicProperties topics;
    private final TopicGauge gauge;

    OpenLettersMeasure(TopicOffsets offsets, Decisions decisions, TopicProperties topics, MeterRegistry registry) {
        this.offsets = offsets;
        this.decisions = decisions;
        this.topics = topics;
        this.gauge = new TopicGauge(registry, "dead.letters.open", "Dead letters that nobody has dealt with");
    }

    /** A letter takes one offset, since they are not written in transactions; so none of them need be read. */
    @Override
    public void take() throws ExecutionException, InterruptedException {
        for (String topic : topics.consumed()) {
            TopicPartition dead = new TopicPartition(TopicProperties.deadLetters(topic, topics.group()), 0);
            Map<TopicPartition, Long> starts = offsets.starts(List.of(dead));
            Map<TopicPartition, Long> ends = offsets.ends(List.of(dead));
            long start = starts.getOrDefault(dead, 0L);
            long open = ends.getOrDefault(dead, start) - start - decisions.closed(topic, start);
            gauge.set(topic, (double) open);
        }
    }

    @Override
    public void unknown() {
        gauge.unknown();
    }
}
