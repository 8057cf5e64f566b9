package org.moothall.relay.deadletter;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import org.moothall.relay.KafkaAccess;
import org.moothall.relay.RelayProperties;
import org.moothall.relay.gap.GapAutoConfiguration;
import org.moothall.relay.gap.Gaps;
import org.moothall.relay.measure.TopicOffsets;
import org.moothall.relay.topic.TopicProperties;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.cloud.stream.config.BindingServiceConfiguration;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.cloud.stream.function.StreamFunctionProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Gives a service with a consumer group its dead letters. */
@AutoConfiguration(after = {GapAutoConfiguration.class, BindingServiceConfiguration.class})
@ConditionalOnClass(ListenerContainerCustomizer.class)
@ConditionalOnProperty("moothall.topics.group")
public class DeadLetterAutoConfiguration {

    @Bean
    Decisions deadLetterDecisions(MongoTemplate mongo, InstantSource clock) {
        return new Decisions(mongo, clock);
    }

    @Bean
    TopicConsumers topicConsumers(
            Environment environment,
            StreamFunctionProperties names,
            BindingServiceProperties bindings,
            BeanFactory beans) {
        String functions = environment.getProperty("spring.cloud.function.definition", "");
        return new TopicConsumers(functions, names, bindings, beans);
    }

    @Bean
    DeadLetters deadLetters(
            RelayProperties relay,
            KafkaAccess access,
            TopicProperties topics,
            Decisions decisions,
            TopicConsumers consumers,
            Gaps gaps) {
        return new DeadLetters(
                new DeadLetterTopics(relay, access, topics),
                decisions,
                new Replay(consumers, decisions, gaps),
                gaps,
                topics);
    }

    @Bean
    OpenLettersMeasure openLettersMeasure(
            TopicOffsets offsets, Decisions decisions, TopicProperties topics, ObjectProvider<MeterRegistry> registry) {
        return new OpenLettersMeasure(offsets, decisions, topics, registry.getIfAvailable(SimpleMeterRegistry::new));
    }
}
