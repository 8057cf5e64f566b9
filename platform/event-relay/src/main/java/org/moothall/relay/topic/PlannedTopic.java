package org.moothall.relay.topic;

import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A topic as it shall be.
 *
 * @param replicas copies of each partition; -1 takes the broker's default, whatever that is
 */
record PlannedTopic(String name, int partitions, short replicas, Map<String, String> settings) {

    NewTopic toCreate() {
        return new NewTopic(name, partitions, replicas).configs(settings);
    }
}
