package org.moothall.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Clients that read topics outside any group and commit nothing: whoever reads keeps the place. */
public final class LogClients {

    private static final int TIMEOUT_MILLIS = 5_000;
    private static final int MOST_RECORDS = 500;

    private final RelayProperties relay;
    private final KafkaAccess access;

    public LogClients(RelayProperties relay, KafkaAccess access) {
        this.relay = relay;
        this.access = access;
    }

    /**
     * A consumer without a group.
     *
     * @param fetchBytes how much it may hold in memory at once
     */
    public Consumer<byte[], byte[]> consumer(String clientId, int fetchBytes) {
        Map<String, Object> settings = client(clientId);
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        // A place that is not there is an answer; the client must not pick another one by itself.
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MOST_RECORDS);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, fetchBytes);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, fetchBytes);
        return new KafkaConsumer<>(access.with(settings), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Closes a consumer without waiting for a broker that may be away. */
    public static void close(Consumer<?, ?> consumer) {
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
    }

    public Admin admin(String clientId) {
        return Admin.create(access.with(client(clientId)));
    }

    private Map<String, Object> client(String id) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, relay.bootstrapServers());
        settings.put(CommonClientConfigs.CLIENT_ID_CONFIG, id);
        settings.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
        settings.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
        return settings;
    }
}
