package org.moothall.relay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a service's events reach Kafka.
 *
 * @param owner the part of the contract that the service owns, as it stands in the types of its events
 * @param topic the topic that the service owns and its events go to
 * @param source the CloudEvents source, for example {@code /moothall/meetings-service}
 * @param bootstrapServers the brokers to ask first, {@code host:port,...}
 * @param lanes how many aggregates are sent at the same time
 * @param sweepInterval how often leftovers are looked for, and how old an event must be to count as one
 * @param sweepBatch how many aggregates the store is asked for at a time
 * @param leaseTime for how long one replica keeps the sweep to itself
 * @param deliveryTimeout after what time without an acknowledgement an event counts as not sent
 */
@ConfigurationProperties("moothall.relay")
public record RelayProperties(
        String owner,
        String topic,
        String source,
        @DefaultValue("localhost:9092") String bootstrapServers,
        @DefaultValue("4") int lanes,
        @DefaultValue("1s") Duration sweepInterval,
        @DefaultValue("2000") int sweepBatch,
        @DefaultValue("5s") Duration leaseTime,
        @DefaultValue("10s") Duration deliveryTimeout) {}
