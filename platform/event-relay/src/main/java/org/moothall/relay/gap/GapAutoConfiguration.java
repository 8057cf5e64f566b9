package org.moothall.relay.gap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import org.moothall.relay.topic.TopicAutoConfiguration;
import org.moothall.relay.topic.TopicProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Keeps the versions that a service with a consumer group has handled. */
@AutoConfiguration(after = {TopicAutoConfiguration.class, DataMongoAutoConfiguration.class})
@ConditionalOnProperty("moothall.topics.group")
@ConditionalOnBean(MongoTemplate.class)
public class GapAutoConfiguration {

    @Bean
    Gaps gaps(MongoTemplate mongo, InstantSource clock) {
        Gaps gaps = new Gaps(mongo, new PartitionStarts(mongo), clock);
        gaps.ensureIndex();
        return gaps;
    }

    @Bean
    GapMeasure gapMeasure(Gaps gaps, TopicProperties topics, ObjectProvider<MeterRegistry> registry) {
        return new GapMeasure(gaps, topics.consumed(), registry.getIfAvailable(SimpleMeterRegistry::new));
    }
}
