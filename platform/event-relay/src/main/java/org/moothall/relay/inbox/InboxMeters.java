package org.moothall.relay.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What an operator sees of the consumers: what they could not read, what they fail on, and for how long they stand still. */
final class InboxMeters {

    private final MeterRegistry registry;

    InboxMeters(MeterRegistry registry, StandingPartitions standing, List<String> topics) {
        this.registry = registry;
        for (String topic : topics) {
            TimeGauge.builder(
                            "consumer.stopped.age",
                            () -> standing.longest(topic).toMillis(),
                            TimeUnit.MILLISECONDS)
                    .description(
                            "How long a partition has stood still on a record that cannot be handled; 0 if none does")
                    .tag("topic", topic)
                    .strongReference(true)
                    .register(registry);
        }
    }

    /** A record went to the dead letters. */
    void deadLetter(String topic) {
        registry.counter("dead.letters", "topic", topic).increment();
    }

    /** A consumer failed on a record; its partition stands still until the record is handled. */
    void consumerFailed(String topic) {
        registry.counter("consumer.failures", "topic", topic).increment();
    }
}
