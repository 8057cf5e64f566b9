package org.moothall.relay.measure;

import org.moothall.relay.KafkaAccess;
import org.moothall.relay.RelayProperties;
import org.moothall.relay.topic.TopicAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Takes the measures of a service that reads topics. */
@AutoConfiguration(after = TopicAutoConfiguration.class)
@ConditionalOnProperty("moothall.topics.group")
@EnableConfigurationProperties(MeasureProperties.class)
class MeasureAutoConfiguration {

    @Bean
    TopicOffsets topicOffsets(RelayProperties relay, KafkaAccess access) {
        return new TopicOffsets(relay.bootstrapServers(), access);
    }

    @Bean
    MeasureTimer measureTimer(ObjectProvider<Measure> measures, MeasureProperties properties) {
        return new MeasureTimer(measures.orderedStream().toList(), properties.interval());
    }
}
