package org.moothall.relay.inbox;

import org.springframework.kafka.support.KafkaHeaders;

/** The headers that a dead letter has beside those that the record came with. */
public final class DeadLetterHeaders {

    /** Says in words why the record could not be read. */
    public static final String REASON = "dead-letter-reason";

    /** What all others begin with; they say where the record came from. */
    public static final String ORIGIN = "kafka_dlt-";

    public static final String TOPIC = KafkaHeaders.DLT_ORIGINAL_TOPIC;
    public static final String PARTITION = KafkaHeaders.DLT_ORIGINAL_PARTITION;
    public static final String OFFSET = KafkaHeaders.DLT_ORIGINAL_OFFSET;
    public static final String TIMESTAMP = KafkaHeaders.DLT_ORIGINAL_TIMESTAMP;

    private DeadLetterHeaders() {}
}
