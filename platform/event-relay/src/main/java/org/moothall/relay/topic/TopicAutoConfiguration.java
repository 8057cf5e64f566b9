package org.moothall.relay.topic;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.moothall.relay.KafkaAccess;
import org.moothall.relay.RelayProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Keeps the topics of a service that names its own. */
@AutoConfiguration
@ConditionalOnProperty("moothall.relay.topic")
@EnableConfigurationProperties({RelayProperties.class, KafkaAccess.class, TopicProperties.class})
public class TopicAutoConfiguration {

    @Bean
    TopicKeeper topicKeeper(
            RelayProperties relay, KafkaAccess access, TopicProperties topics, ObjectProvider<MeterRegistry> meters) {
        return new TopicKeeper(
                TopicPlan.of(relay, topics),
                () -> TopicAdmin.open(relay, access),
                meters.getIfAvailable(SimpleMeterRegistry::new));
    }
}
