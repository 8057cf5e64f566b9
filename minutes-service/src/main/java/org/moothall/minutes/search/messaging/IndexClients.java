package org.moothall.minutes.search.messaging;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.moothall.minutes.search.Volume;
import org.moothall.relay.LogClients;
import org.moothall.relay.topic.TopicProperties;
import org.springframework.stereotype.Component;

/** The clients that read for the index. They belong to no group: what was read is noted in the index itself. */
@Component
class IndexClients {
    private static final int FETCH_BYTES = 4 * 1024 * 1024;

    private final LogClients clients;
    private final TopicProperties topics;

    IndexClients(LogClients clients, TopicProperties topics) {
        this.clients = clients;
        this.topics = topics;
    }

    IndexReading reading(SortedMap<String, TopicPartition> partitions, ToldReader reader, Volume volume) {
        return new IndexReading(clients.consumer("search-index", FETCH_BYTES), partitions, reader, volume);
    }

    Admin admin() {
        return clients.admin("search-topics");
    }

    /**
     * The partitions of all topics, each by a name that it shares with none of a topic that was deleted and made anew.
     * Fails as long as a topic does not exist.
     */
    SortedMap<String, TopicPartition> partitions(Admin admin) throws ExecutionException, InterruptedException {
        SortedMap<String, TopicPartition> found = new TreeMap<>();
        for (TopicDescription topic :
                admin.describeTopics(topics.consumed()).allTopicNames().get().values()) {
            topic.partitions()
                    .forEach(partition -> found.put(
                            "%s/%s/%d".formatted(topic.name(), topic.topicId(), partition.partition()),
                            new TopicPartition(topic.name(), partition.partition())));
        }
        return found;
    }
}
