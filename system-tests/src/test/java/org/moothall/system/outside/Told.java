package org.moothall.system.outside;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One record as a subscriber that knows nothing of the platform gets it. */
public record Told(String topic, long offset, @Nullable String key, Map<String, String> headers, byte[] value) {

    static Told of(ConsumerRecord<String, byte[]> read) {
        Map<String, String> headers = new TreeMap<>();
        read.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return new Told(read.topic(), read.offset(), read.key(), headers, read.value());
    }

    public String type() {
        return headers.getOrDefault("ce_type", "");
    }

    public String subject() {
        return headers.getOrDefault("ce_subject", "");
    }

    public long sequence() {
        return Long.parseLong(headers.getOrDefault("ce_sequence", "0"));
    }

    public String text() {
        return new String(value, UTF_8);
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(value);
    }

    @Override
    public String toString() {
        return topic + "@" + offset + " " + type() + " of " + subject() + " #" + sequence();
    }
}
