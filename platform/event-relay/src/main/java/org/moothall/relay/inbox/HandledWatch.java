package org.moothall.relay.inbox;

import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.moothall.relay.CloudEventHeaders;
import org.moothall.relay.gap.ConsumedVersion;
import org.moothall.relay.gap.Gaps;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.MessageHeaders;
import org.springframework.messaging.support.ChannelInterceptor;

/**
 * Notes each record's version once the record has been handled. It is called on the channel to the consumer, when that has
 * returned and before the offset is committed: if the note fails, the record counts as failed and comes again. (What a
 * listener container's own interceptor throws at that point is logged and forgotten.)
 */
final class HandledWatch implements ChannelInterceptor {

    private final Gaps gaps;
    private final StandingPartitions standing;

    HandledWatch(Gaps gaps, StandingPartitions standing) {
        this.gaps = gaps;
        this.standing = standing;
    }

    @Override
    public void postSend(Message<?> message, MessageChannel channel, boolean sent) {
        MessageHeaders headers = message.getHeaders();
        @Nullable Object topic = headers.get(KafkaHeaders.RECEIVED_TOPIC);
        @Nullable Object partition = headers.get(KafkaHeaders.RECEIVED_PARTITION);
        @Nullable Object offset = headers.get(KafkaHeaders.OFFSET);
        if (topic instanceof String name && partition instanceof Integer number && offset instanceof Long place) {
            ConsumedVersion.of(
                            name,
                            number,
                            place,
                            ReceivedHeaders.text(message, CloudEventHeaders.SUBJECT),
                            ReceivedHeaders.text(message, CloudEventHeaders.SEQUENCE))
                    .ifPresent(gaps::arrived);
            standing.goesOn(new TopicPartition(name, number));
        }
    }
}
