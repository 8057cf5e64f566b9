package org.moothall.relay;

import java.util.stream.StreamSupport;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * How many bytes an event takes on the log, rather too many than too few. What passes here is never refused for its size by
 * the producer, which would leave the aggregate unable to tell anything more.
 */
final class EventSize {

    /** The largest record that the relay's producers send: 1 MiB, the Kafka client's own default. In bytes. */
    static final int LIMIT = 1_048_576;

    /** For a batch of one record: its header, the record's, and the lengths of key, value and header fields. */
    private static final int FRAME = 128;

    private static final int FRAME_OF_A_HEADER = 10;

    private EventSize() {}

    static void requireWithinLimit(PendingEvent event, String source) {
        int size = of(CloudEventHeaders.toRecord("", source, event));
        if (size > LIMIT) {
            throw new EventTooLarge(size);
        }
    }

    private static int of(ProducerRecord<String, byte[]> record) {
        // Characters of a key or of a header's name have three bytes at most.
        int headers = StreamSupport.stream(record.headers().spliterator(), false)
                .mapToInt(header -> FRAME_OF_A_HEADER + 3 * header.key().length() + header.value().length)
                .sum();
        return FRAME + 3 * record.key().length() + record.value().length + headers;
    }
}
