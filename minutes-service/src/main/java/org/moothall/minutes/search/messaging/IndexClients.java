package org.moothall.minutes.search.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.moothall.minutes.search.Volume;
import org.moothall.relay.KafkaAccess;
import org.moothall.relay.RelayProperties;
import org.moothall.relay.topic.TopicProperties;
import org.springframework.stereotype.Component;

/** The clients that read for the index. They belong to no group: what was read is noted in the index itself. */
@Component
class IndexClients {
    private static final int TIMEOUT_MILLIS = 5_000;
    private static final int FETCH_BYTES = 4 * 1024 * 1024;
    private static final int MOST_RECORDS = 500;

    private final RelayProperties relay;
    private final KafkaAccess access;
    private final TopicProperties topics;

    IndexClients(RelayProperties relay, KafkaAccess access, TopicProperties topics) {
        this.relay = relay;
        this.access = access;
        this.topics = topics;
    }

    IndexReading reading(SortedMap<String, TopicPartition> partitions, ToldReader reader, Volume volume) {
        return new IndexReading(consumer(), partitions, reader, volume);
    }

    private Consumer<byte[], byte[]> consumer() {
        Map<String, Object> settings = client("search-index");
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        // A place that is not there is an answer; the client must not pick another one by itself.
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MOST_RECORDS);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, FETCH_BYTES);
        return new KafkaConsumer<>(access.with(settings), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Closes a consumer without waiting for a broker that may be away. */
    static void close(Consumer<?, ?> consumer) {
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
    }

    Admin admin() {
        return Admin.create(access.with(client("search-topics")));
    }

    private Map<String, Object> client(String id) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, relay.bootstrapServers());
        settings.put(CommonClientConfigs.CLIENT_ID_CONFIG, id);
        settings.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
        settings.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
        return settings;
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
