package org.moothall.relay.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.moothall.relay.KafkaAccess;
import org.moothall.relay.RelayProperties;
import org.moothall.relay.topic.TopicAutoConfiguration;
import org.moothall.relay.topic.TopicProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What happens when a Spring Cloud Stream consumer fails: a record that can never be read goes to the dead-letter topic
 * with its reason; for any other failure the partition stands still and the record is tried again, for ever, so that
 * nothing is skipped while a store is down.
 */
@AutoConfiguration(after = TopicAutoConfiguration.class)
@ConditionalOnClass(ListenerContainerCustomizer.class)
@ConditionalOnProperty("moothall.topics.group")
class ConsumerAutoConfiguration {

    /** The dead letter's header that says in words why it could not be read. */
    static final String REASON = "dead-letter-reason";

    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final double PAUSE_FACTOR = 2;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    @Bean
    InboxMeters inboxMeters(ObjectProvider<MeterRegistry> registry) {
        return new InboxMeters(registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    DeadLetterPublishingRecoverer deadLetters(RelayProperties relay, KafkaAccess access, TopicProperties topics) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                relay.bootstrapServers(),
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                5_000);
        var template = new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(
                access.with(settings), new ByteArraySerializer(), new ByteArraySerializer()));
        var recoverer = new DeadLetterPublishingRecoverer(
                template,
                (record, failure) ->
                        new TopicPartition(TopicProperties.deadLetters(record.topic(), topics.group()), 0));
        recoverer.setHeadersFunction((record, failure) -> new RecordHeaders()
                .add(
                        REASON,
                        String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure)
                                        .getMessage())
                                .getBytes(UTF_8)));
        recoverer.excludeHeader(HeadersToAdd.EX_STACKTRACE, HeadersToAdd.EX_MSG);
        return recoverer;
    }

    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> consumerFailures(
            DeadLetterPublishingRecoverer deadLetters, InboxMeters meters) {
        ExponentialBackOff forEver = new ExponentialBackOff(FIRST_PAUSE_MILLIS, PAUSE_FACTOR);
        forEver.setMaxInterval(LONGEST_PAUSE_MILLIS);
        return (container, destination, group) -> {
            DefaultErrorHandler handler = new DefaultErrorHandler(
                    (record, failure) -> {
                        deadLetters.accept(record, failure);
                        meters.deadLetter(record.topic());
                    },
                    forEver);
            handler.addNotRetryableExceptions(UndecodableEvent.class);
            handler.setRetryListeners((record, failure, attempt) -> meters.consumerFailed(record.topic()));
            container.setCommonErrorHandler(handler);
        };
    }
}
