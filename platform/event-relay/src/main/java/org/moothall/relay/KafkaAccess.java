package org.moothall.relay;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a service shows the brokers who it is. Every Kafka client that is made here starts from it; those that Spring Cloud
 * Stream makes take the same settings by themselves.
 *
 * @param properties settings of the Apache Kafka client by its own names, such as {@code security.protocol}
 */
@ConfigurationProperties("spring.kafka")
public record KafkaAccess(@DefaultValue Map<String, String> properties) {

    public KafkaAccess {
        properties = Map.copyOf(properties);
    }

    /** The settings of one client: this access, and above it what the client is for. */
    public Map<String, Object> with(Map<String, Object> purpose) {
        Map<String, Object> all = new HashMap<>(properties);
        all.putAll(purpose);
        return all;
    }
}
