package org.moothall.notifications.stream;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The topics as they stand. Their partitions are numbered through, topic by topic, as tracks. */
public record Layout(Map<EventOwner, Topic> topics) {

    /**
     * A topic.
     *
     * @param id the broker's own id of the topic: one that was deleted and made anew has another
     */
    public record Topic(String id, int partitions) {}

    public Layout {
        topics = Collections.unmodifiableMap(new EnumMap<>(topics));
        if (topics.size() != EventOwner.values().length) {
            throw new IllegalArgumentException("a topic is missing: " + topics.keySet());
        }
    }

    public int tracks() {
        return topics.values().stream().mapToInt(Topic::partitions).sum();
    }

    public int partitions(EventOwner owner) {
        return topic(owner).partitions();
    }

    public int track(EventOwner owner, int partition) {
        int first = 0;
        for (EventOwner before : EventOwner.values()) {
            if (before == owner) {
                break;
            }
            first += partitions(before);
        }
        return first + partition;
    }

    public IntStream tracksOf(Set<EventOwner> owners) {
        return owners.stream()
                .sorted()
                .flatMapToInt(owner -> IntStream.range(0, partitions(owner)).map(partition -> track(owner, partition)));
    }

    /** Tells a topic from another that has its name. */
    int fingerprint(EventOwner owner) {
        return (owner.topic() + topic(owner).id()).hashCode();
    }

    Optional<EventOwner> ownerOf(int fingerprint) {
        return topics.keySet().stream()
                .filter(owner -> fingerprint(owner) == fingerprint)
                .findFirst();
    }

    private Topic topic(EventOwner owner) {
        Topic topic = topics.get(owner);
        if (topic == null) {
            throw new IllegalStateException("no topic of " + owner);
        }
        return topic;
    }
}
