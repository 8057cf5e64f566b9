package org.moothall.notifications.stream.messaging;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.moothall.notifications.stream.EventOwner;
import org.moothall.notifications.stream.Layout;

/** The topics that the stream is made of. */
final class StreamTopics {

    private StreamTopics() {}

    /** The topics as they stand; fails as long as one of them does not exist. */
    static Layout layout(Admin admin) throws ExecutionException, InterruptedException {
        Map<String, TopicDescription> found = admin.describeTopics(
                        Stream.of(EventOwner.values()).map(EventOwner::topic).toList())
                .allTopicNames()
                .get();
        Map<EventOwner, Layout.Topic> topics = new EnumMap<>(EventOwner.class);
        for (EventOwner owner : EventOwner.values()) {
            TopicDescription topic = found.get(owner.topic());
            if (topic != null) {
                topics.put(
                        owner,
                        new Layout.Topic(
                                topic.topicId().toString(), topic.partitions().size()));
            }
        }
        return new Layout(topics);
    }
}
