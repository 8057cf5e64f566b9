package org.moothall.relay.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.moothall.relay.KafkaAccess;
import org.moothall.relay.RelayProperties;
import org.moothall.relay.gap.GapAutoConfiguration;
import org.moothall.relay.gap.Gaps;
import org.moothall.relay.measure.TopicOffsets;
import org.moothall.relay.topic.TopicProperties;
import org.moothall.relay.trace.TraceAutoConfiguration;
import org.moothall.relay.trace.Traces;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;
import org.springframework.cloud.stream.config.ConsumerEndpointCustomizer;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.integration.kafka.inbound.KafkaMessageDrivenChannelAdapter;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What happens when a Spring Cloud Stream consumer fails: a record that can never be read goes to the dead-letter topic
 * with its reason; for any other failure the partition stands still and the record is tried again, for ever, so that
 * nothing is skipped while a store is down.
 */
@AutoConfiguration(after = {GapAutoConfiguration.class, TraceAutoConfiguration.class})
@ConditionalOnClass(ListenerContainerCustomizer.class)
@ConditionalOnProperty("moothall.topics.group")
class ConsumerAutoConfiguration {

    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final double PAUSE_FACTOR = 2;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    @Bean
    StandingPartitions standingPartitions(InstantSource clock) {
        return new StandingPartitions(clock);
    }

    @Bean
    InboxMeters inboxMeters(
            ObjectProvider<MeterRegistry> registry, StandingPartitions standing, TopicProperties topics) {
        return new InboxMeters(registry.getIfAvailable(SimpleMeterRegistry::new), standing, topics.consumed());
    }

    @Bean
    LagMeasure lagMeasure(TopicOffsets offsets, TopicProperties topics, ObjectProvider<MeterRegistry> registry) {
        return new LagMeasure(offsets, topics, registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    DeadLetterPublisher deadLetterPublisher(RelayProperties relay, KafkaAccess access, TopicProperties topics) {
        return new DeadLetterPublisher(relay, access, topics);
    }

    @Bean
    FailureWatch failureWatch(
            DeadLetterPublisher deadLetters, Gaps gaps, StandingPartitions standing, InboxMeters meters) {
        return new FailureWatch(deadLetters, gaps, standing, meters);
    }

    @Bean
    Inbox inbox(Gaps gaps, StandingPartitions standing, Traces traces) {
        return new Inbox(gaps, standing, traces);
    }

    /** Hands on the records as they are, so that there is none that could not even be handed on. */
    @Bean
    ConsumerEndpointCustomizer<KafkaMessageDrivenChannelAdapter<?, ?>> wholePolls() {
        return (endpoint, destination, group) -> endpoint.setBatchMessageConverter(new PollConverter());
    }

    @Bean
    KafkaBindingRebalanceListener partitionsThatAreGone(StandingPartitions standing) {
        return new KafkaBindingRebalanceListener() {
            @Override
            public void onPartitionsRevokedAfterCommit(
                    String binding, Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
                standing.gone(partitions);
            }
        };
    }

    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> consumerFailures(FailureWatch watch) {
        ExponentialBackOff forEver = new ExponentialBackOff(FIRST_PAUSE_MILLIS, PAUSE_FACTOR);
        forEver.setMaxInterval(LONGEST_PAUSE_MILLIS);
        return (container, destination, group) -> {
            DefaultErrorHandler handler = new DefaultErrorHandler(watch, forEver);
            // Nothing else is the record's fault: not what our own code throws, nor what a document in the store makes
            // it throw.
            handler.setClassifications(Map.of(UndecodableEvent.class, false), true);
            handler.setRetryListeners(watch);
            container.setCommonErrorHandler(handler);
        };
    }
}
