package org.moothall.relay.deadletter;

import java.util.Optional;
import org.moothall.relay.topic.TopicProperties;

/** Where a dead letter lies: the topic it was read from, and its place on that topic's dead letters. Opaque to callers. */
record LetterId(String topic, long offset) {

    static Optional<LetterId> parse(String text, TopicProperties topics) {
        int dash = text.lastIndexOf('-');
        if (dash < 1 || !text.substring(dash + 1).matches("\\d{1,18}")) {
            return Optional.empty();
        }
        LetterId id = new LetterId(text.substring(0, dash), Long.parseLong(text.substring(dash + 1)));
        return topics.consumed().contains(id.topic()) ? Optional.of(id) : Optional.empty();
    }

    static LetterId first(String topic) {
        return new LetterId(topic, 0);
    }

    LetterId next() {
        return new LetterId(topic, offset + 1);
    }

    @Override
    public String toString() {
        return topic + "-" + offset;
    }
}
