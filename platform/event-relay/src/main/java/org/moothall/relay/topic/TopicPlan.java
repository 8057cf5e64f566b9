package org.moothall.relay.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.config.TopicConfig;
import org.moothall.relay.RelayProperties;

/** The topics that a service writes and reads, and its dead letters', as they shall be: everything is kept for ever. */
record TopicPlan(List<PlannedTopic> topics) {

    /** Dead letters need no order among each other. */
    static final int PARTITIONS_OF_DEAD_LETTERS = 1;

    /** Said even where it is the broker's default, since a default may be changed. */
    static final Map<String, String> SETTINGS = Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
            TopicConfig.RETENTION_MS_CONFIG, "-1",
            TopicConfig.RETENTION_BYTES_CONFIG, "-1",
            // A request of a producer that keeps to its own default limit of 1 MiB always fits.
            TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "1048588");

    static TopicPlan of(RelayProperties relay, TopicProperties properties) {
        List<PlannedTopic> topics = new ArrayList<>();
        topics.add(topic(relay.topic(), properties.partitions(), properties));
        for (String consumed : properties.consumed()) {
            if (!consumed.equals(relay.topic())) {
                topics.add(topic(consumed, properties.partitions(), properties));
            }
            String dead = TopicProperties.deadLetters(consumed, properties.group());
            topics.add(topic(dead, PARTITIONS_OF_DEAD_LETTERS, properties));
        }
        return new TopicPlan(List.copyOf(topics));
    }

    private static PlannedTopic topic(String name, int partitions, TopicProperties properties) {
        return new PlannedTopic(name, partitions, properties.replicas(), SETTINGS);
    }

    Set<String> names() {
        return topics.stream().map(PlannedTopic::name).collect(Collectors.toUnmodifiableSet());
    }
}
