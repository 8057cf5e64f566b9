package org.moothall.relay.measure;

import org.moothall.relay.KafkaAccess;
import org.moothall.relay.RelayProperties;
import org.moothall.relay.rounds.Rounds;
import org.moothall.relay.rounds.Rounds.Plan;
import org.moothall.relay.topic.TopicAutoConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger log = LoggerFactory.getLogger(MeasureAutoConfiguration.class);

    @Bean
    TopicOffsets topicOffsets(RelayProperties relay, KafkaAccess access) {
        return new TopicOffsets(relay.bootstrapServers(), access);
    }

    @Bean
    Rounds measuring(ObjectProvider<Measure> measures, MeasureProperties properties) {
        Measures all = new Measures(measures.orderedStream().toList());
        return new Rounds(
                Plan.every(properties.interval(), "measures"),
                _ -> all.take(),
                failure -> log.warn("Measuring failed and is repeated", failure));
    }
}
