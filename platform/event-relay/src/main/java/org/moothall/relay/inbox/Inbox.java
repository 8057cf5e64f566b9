package org.moothall.relay.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.moothall.relay.gap.ConsumedVersion;
import org.moothall.relay.gap.Gaps;
import org.moothall.relay.trace.Traces;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.messaging.Message;

/**
 * Takes in what a poll brought: each event in its order and in a span of its own, and then, before the offsets are committed,
 * one note of all versions that were handled. Where a record fails, those before it are noted, it is named, and nothing after
 * it is touched; where the note fails, the record that it failed for counts as failed and comes again.
 */
public final class Inbox {

    private static final String TRACEPARENT = "traceparent";

    private final Gaps gaps;
    private final StandingPartitions standing;
    private final Traces traces;

    Inbox(Gaps gaps, StandingPartitions standing, Traces traces) {
        this.gaps = gaps;
        this.standing = standing;
        this.traces = traces;
    }

    /** The function that hands each event to this consumer. */
    public PolledEvents each(Consumer<Message<byte[]>> consumer) {
        return new PolledEvents(this, consumer);
    }

    void read(Poll poll, Consumer<Message<byte[]>> consumer) {
        List<ConsumerRecord<byte[], byte[]>> handled =
                new ArrayList<>(poll.records().size());
        for (ConsumerRecord<byte[], byte[]> record : poll.records()) {
            try {
                handle(record, consumer);
            } catch (RuntimeException e) {
                note(handled);
                throw failed(record, e);
            }
            handled.add(record);
        }
        note(handled);
    }

    private void handle(ConsumerRecord<byte[], byte[]> record, Consumer<Message<byte[]>> consumer) {
        Message<byte[]> message = RecordMessage.of(record);
        traces.continuing(RecordMessage.text(message, TRACEPARENT), record.topic() + " process", () -> {
            consumer.accept(message);
            return message;
        });
    }

    private void note(List<ConsumerRecord<byte[], byte[]>> handled) {
        if (!handled.isEmpty() && !followed(handled)) {
            handled.forEach(this::noteOne);
        }
        handled.stream()
                .map(record -> new TopicPartition(record.topic(), record.partition()))
                .distinct()
                .forEach(standing::goesOn);
    }

    private boolean followed(List<ConsumerRecord<byte[], byte[]>> handled) {
        try {
            return gaps.followed(handled.stream()
                    .flatMap(record -> ConsumedVersion.of(record).stream())
                    .toList());
        } catch (RuntimeException e) {
            throw failed(handled.getFirst(), e);
        }
    }

    private void noteOne(ConsumerRecord<byte[], byte[]> record) {
        try {
            ConsumedVersion.of(record).ifPresent(gaps::arrived);
        } catch (RuntimeException e) {
            throw failed(record, e);
        }
    }

    private static BatchListenerFailedException failed(ConsumerRecord<?, ?> record, RuntimeException cause) {
        return new BatchListenerFailedException("a record could not be handled", cause, record);
    }
}
