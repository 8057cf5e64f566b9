package org.moothall.relay.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.moothall.relay.KafkaAccess;

/** Where topics begin and end, and how far a group has come, as the broker knows it. */
public final class TopicOffsets implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 4_000;

    private final Map<String, Object> settings;
    private @Nullable Admin admin;

    TopicOffsets(String bootstrapServers, KafkaAccess access) {
        settings = access.with(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.CLIENT_ID_CONFIG,
                "measures",
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                PATIENCE_MILLIS - 1_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                PATIENCE_MILLIS));
    }

    /** Made when it is first needed: the broker's name may not be known when the service starts. */
    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(settings);
        }
        return admin;
    }

    public List<TopicPartition> partitions(Collection<String> topics) throws ExecutionException, InterruptedException {
        return admin().describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    public Map<TopicPartition, Long> starts(Collection<TopicPartition> partitions)
            throws ExecutionException, InterruptedException {
        return offsets(partitions, OffsetSpec.earliest());
    }

    public Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions)
            throws ExecutionException, InterruptedException {
        return offsets(partitions, OffsetSpec.latest());
    }

    private Map<TopicPartition, Long> offsets(Collection<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> asked =
                partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> which));
        Map<TopicPartition, Long> found = new HashMap<>();
        admin().listOffsets(asked).all().get().forEach((partition, info) -> found.put(partition, info.offset()));
        return found;
    }

    /** The next record that the group will read, for the partitions that it has read of at all. */
    public Map<TopicPartition, Long> committed(String group) throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> found = new HashMap<>();
        admin().listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get()
                .forEach((partition, offset) -> {
                    if (offset != null) {
                        found.put(partition, offset.offset());
                    }
                });
        return found;
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close();
        }
    }
}
