package org.moothall.relay.inbox;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What one poll brought of a topic, in the order of each of its partitions: what the binder hands to {@link PolledEvents}. */
public final class Poll {

    private final List<ConsumerRecord<byte[], byte[]>> records;

    Poll(List<ConsumerRecord<byte[], byte[]>> records) {
        this.records = List.copyOf(records);
    }

    List<ConsumerRecord<byte[], byte[]>> records() {
        return records;
    }
}
