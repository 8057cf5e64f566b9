package org.moothall.notifications.stream.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.moothall.notifications.stream.EventOwner;
import org.moothall.notifications.stream.Layout;
import org.moothall.notifications.stream.LogRecord;

/** The partitions of a layout, each under its number as a track. */
final class Tracks {
    private final List<TopicPartition> partitions = new ArrayList<>();
    private final Map<String, EventOwner> owners;
    private final Layout layout;

    Tracks(Layout layout) {
        this.layout = layout;
        Map<EventOwner, String> topics = new EnumMap<>(EventOwner.class);
        for (EventOwner owner : EventOwner.values()) {
            topics.put(owner, owner.topic());
            IntStream.range(0, layout.partitions(owner))
                    .mapToObj(partition -> new TopicPartition(owner.topic(), partition))
                    .forEach(partitions::add);
        }
        owners = topics.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    List<TopicPartition> all() {
        return List.copyOf(partitions);
    }

    TopicPartition partition(int track) {
        return partitions.get(track);
    }

    List<TopicPartition> partitions(Collection<Integer> tracks) {
        return tracks.stream().map(partitions::get).toList();
    }

    /** What is there to read, as records of their tracks. */
    List<LogRecord> poll(Consumer<byte[], byte[]> consumer, StreamedEventReader reader, Duration patience) {
        List<LogRecord> records = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(patience)) {
            EventOwner owner = owners.get(record.topic());
            if (owner == null) {
                throw new IllegalStateException("a record of a topic that was not asked for: " + record.topic());
            }
            records.add(new LogRecord(
                    layout.track(owner, record.partition()),
                    record.offset(),
                    reader.read(owner, record).orElse(null)));
        }
        return records;
    }
}
