package org.moothall.relay.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.moothall.relay.gap.ConsumedVersion;
import org.moothall.relay.gap.Gaps;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.RetryListener;

/**
 * Sees what becomes of a record that fails. One that can never be read is noted as missing before it is put aside, so that
 * no dead letter is without its gap; where the noting fails, the partition stands still like at any other failure.
 */
final class FailureWatch implements ConsumerRecordRecoverer, RetryListener {

    private final DeadLetterPublisher deadLetters;
    private final Gaps gaps;
    private final StandingPartitions standing;
    private final InboxMeters meters;

    FailureWatch(DeadLetterPublisher deadLetters, Gaps gaps, StandingPartitions standing, InboxMeters meters) {
        this.deadLetters = deadLetters;
        this.gaps = gaps;
        this.standing = standing;
        this.meters = meters;
    }

    @Override
    public void accept(ConsumerRecord<?, ?> record, Exception failure) {
        ConsumedVersion.of(record).ifPresent(gaps::lost);
        deadLetters.publish(record, failure);
        meters.deadLetter(record.topic());
        standing.goesOn(partition(record));
    }

    @Override
    public void failedDelivery(ConsumerRecord<?, ?> record, @Nullable Exception failure, int attempt) {
        standsStill(record);
    }

    @Override
    public void recoveryFailed(ConsumerRecord<?, ?> record, @Nullable Exception original, Exception failure) {
        standsStill(record);
    }

    private void standsStill(ConsumerRecord<?, ?> record) {
        standing.failed(partition(record));
        meters.consumerFailed(record.topic());
    }

    private static TopicPartition partition(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }
}
