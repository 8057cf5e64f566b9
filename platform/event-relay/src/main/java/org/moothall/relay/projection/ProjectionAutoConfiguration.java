package org.moothall.relay.projection;

import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Gives a service its local copies. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
@ConditionalOnBean(MongoTemplate.class)
@EnableConfigurationProperties(ProjectionProperties.class)
class ProjectionAutoConfiguration {

    @Bean
    CopyRegister copyRegister(MongoTemplate mongo, InstantSource clock, ProjectionProperties properties) {
        return new CopyRegister(mongo, clock, properties.leaseTime());
    }

    @Bean
    Projections projections(MongoTemplate mongo, CopyRegister register) {
        return new Projections(mongo, register);
    }
}
