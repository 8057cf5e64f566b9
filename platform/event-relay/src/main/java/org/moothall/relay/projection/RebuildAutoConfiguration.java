package org.moothall.relay.projection;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.moothall.relay.KafkaAccess;
import org.moothall.relay.RelayProperties;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Lets a service that says how its projections are fed rebuild them. */
@AutoConfiguration(after = ProjectionAutoConfiguration.class)
@ConditionalOnBean(ProjectionFeed.class)
@EnableConfigurationProperties({RelayProperties.class, KafkaAccess.class, ProjectionProperties.class})
class RebuildAutoConfiguration {

    private static final int LOOKS_PER_LEASE = 3;

    @Bean
    RebuildCrew rebuildCrew(
            List<ProjectionFeed> feeds,
            Projections projections,
            CopyRegister register,
            RelayProperties relay,
            KafkaAccess access,
            ProjectionProperties properties,
            @Qualifier("ids") Supplier<String> ids) {
        Map<String, Object> settings = access.with(settings(relay));
        return new RebuildCrew(
                byName(feeds),
                projections,
                register,
                () -> new History(new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())),
                ids,
                properties.leaseTime().dividedBy(LOOKS_PER_LEASE));
    }

    private static Map<String, Object> settings(RelayProperties relay) {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                relay.bootstrapServers(),
                ConsumerConfig.CLIENT_ID_CONFIG,
                "rebuild-" + relay.owner(),
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "none",
                // Few at a time and short waits: between them the run says that it is alive.
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                100,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                10_000,
                ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000);
    }

    @Bean
    ProjectionRebuilds projectionRebuilds(
            List<ProjectionFeed> feeds, Projections projections, CopyRegister register, RebuildCrew crew) {
        return new ProjectionRebuilds(byName(feeds), projections, register, crew);
    }

    private static Map<String, ProjectionFeed> byName(List<ProjectionFeed> feeds) {
        return feeds.stream().collect(Collectors.toUnmodifiableMap(ProjectionFeed::projection, Function.identity()));
    }
}
