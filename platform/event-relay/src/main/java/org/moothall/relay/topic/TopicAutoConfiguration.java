package org.moothall.relay.topic;

import org.moothall.relay.KafkaAccess;
import org.moothall.relay.RelayProperties;
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
    TopicKeeper topicKeeper(RelayProperties relay, KafkaAccess access, TopicProperties topics) {
        return new TopicKeeper(relay, access, topics);
    }
}
