package org.moothall.relay.inbox;

import io.micrometer.core.instrument.MeterRegistry;

/** What an operator sees of the consumers: what they could not read, and what they fail on. */
final class InboxMeters {

    private final MeterRegistry registry;

    InboxMeters(MeterRegistry registry) {
        this.registry = registry;
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
