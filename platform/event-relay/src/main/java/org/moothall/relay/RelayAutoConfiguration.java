package org.moothall.relay;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.moothall.relay.rounds.Rounds;
import org.moothall.relay.rounds.Rounds.Plan;
import org.moothall.relay.trace.TraceAutoConfiguration;
import org.moothall.relay.trace.Traces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;

/** Wires the relay into a service that names its topic. */
@AutoConfiguration(after = {DataMongoAutoConfiguration.class, TraceAutoConfiguration.class})
@ConditionalOnProperty("moothall.relay.topic")
@EnableConfigurationProperties({RelayProperties.class, KafkaAccess.class})
class RelayAutoConfiguration {

    private static final Logger log = LoggerFactory.getLogger(RelayAutoConfiguration.class);

    /** A 2xx command is durable, and the relay never sends what a failover could take back. */
    @Bean
    MongoClientSettingsBuilderCustomizer majorityConcerns() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .retryWrites(true);
    }

    /** As exact as the store keeps times: what was written is what is read again. */
    @Bean
    @ConditionalOnMissingBean(InstantSource.class)
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    /** Ids for aggregates and events, version 7: opaque to others, in the order of their making to the store. */
    @Bean
    Supplier<String> ids() {
        TimeBasedEpochGenerator generator = Generators.timeBasedEpochGenerator();
        return () -> generator.generate().toString();
    }

    @Bean
    EventSeal eventSeal(RelayProperties properties, @Qualifier("ids") Supplier<String> ids, Traces traces) {
        return new EventSeal(properties.owner(), ids, traces::current);
    }

    @Bean
    RelayMeters relayMeters(ObjectProvider<MeterRegistry> registry, InstantSource clock) {
        return new RelayMeters(registry.getIfAvailable(SimpleMeterRegistry::new), clock);
    }

    /** For the command path: an event leaves at once and waits for nobody else's. */
    @Bean
    KafkaEventSender promptSender(RelayProperties properties, KafkaAccess access) {
        return new KafkaEventSender(properties, access, Duration.ZERO);
    }

    /** For the backlog: a little patience fills the batches. */
    @Bean
    KafkaEventSender bulkSender(RelayProperties properties, KafkaAccess access) {
        return new KafkaEventSender(properties, access, Duration.ofMillis(5));
    }

    @Bean
    LogClients logClients(RelayProperties properties, KafkaAccess access) {
        return new LogClients(properties, access);
    }

    @Bean
    EventRelay eventRelay(
            @Qualifier("promptSender") KafkaEventSender sender, RelayMeters meters, RelayProperties properties) {
        return new EventRelay(new EventDrain(sender), meters, properties.lanes());
    }

    @Bean
    AggregateStores aggregateStores(MongoTemplate mongo, EventRelay relay, RelayProperties properties) {
        return new AggregateStores(mongo, relay, properties.source(), new ConcurrentHashMap<>());
    }

    /** Beside the measuring of the backlog: a log that is away holds up the one, not the other. */
    @Bean
    Rounds relaySweep(
            AggregateStores stores,
            @Qualifier("bulkSender") KafkaEventSender sender,
            MongoTemplate mongo,
            RelayMeters meters,
            RelayProperties properties,
            InstantSource clock) {
        String holder = ProcessHandle.current().pid() + "@" + UUID.randomUUID();
        RelayLease lease = new RelayLease(mongo, holder, properties.leaseTime(), clock);
        Backlog backlog =
                new Backlog(new EventDrain(sender), meters, Thread.ofVirtual().name("event-backlog")::start);
        RelaySweep sweep = new RelaySweep(stores.pendingEvents(), backlog, lease::hold, clock, properties);
        return new Rounds(
                Plan.every(properties.sweepInterval(), "event-sweep"),
                _ -> sweep.once(),
                failure -> log.warn("The sweep for pending events failed and is repeated: {}", failure.toString()));
    }

    @Bean
    Rounds backlogMeasure(AggregateStores stores, RelayMeters meters, RelayProperties properties) {
        return new Rounds(
                Plan.every(properties.sweepInterval(), "event-backlog"),
                _ -> meters.backlog(stores.pendingEvents()),
                failure -> log.warn("Pending events could not be counted: {}", failure.toString()));
    }

    /** A stored document outlives the class that wrote it. */
    @Bean
    static BeanPostProcessor documentsWithoutClassNames() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof MappingMongoConverter converter) {
                    converter.setTypeMapper(new DefaultMongoTypeMapper(null));
                }
                return bean;
            }
        };
    }
}
