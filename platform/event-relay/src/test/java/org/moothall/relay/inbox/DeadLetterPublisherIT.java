package org.moothall.relay.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.moothall.relay.KafkaAccess;
import org.moothall.relay.RelayProperties;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.moothall.relay.topic.TopicProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class DeadLetterPublisherIT {

    @Test
    void hangsUpWhenTheServiceStops() throws Exception {
        RelayProperties relay = new Binder(new MapConfigurationPropertySource(
                        Map.of("moothall.relay.bootstrap-servers", RealParts.kafka())))
                .bindOrCreate("moothall.relay", RelayProperties.class);
        try (var admin =
                org.apache.kafka.clients.admin.Admin.create(Map.of("bootstrap.servers", (Object) RealParts.kafka()))) {
            admin.createTopics(List.of(
                            new org.apache.kafka.clients.admin.NewTopic("test.shut.closers.dead", 1, (short) 1)))
                    .all()
                    .get();
        }
        DeadLetterPublisher publisher = new DeadLetterPublisher(
                relay, new KafkaAccess(Map.of()), new TopicProperties(1, (short) 1, List.of("test.shut"), "closers"));
        publisher.publish(
                new ConsumerRecord<>("test.shut", 0, 0, "key".getBytes(), "value".getBytes()),
                new UndecodableEvent("why"));
        try (TopicReader reader = new TopicReader(RealParts.kafka(), "test.shut.closers.dead")) {
            reader.await("key", found -> !found.isEmpty());
        }
        assertThat(threads()).isNotEmpty();

        publisher.close();

        assertThat(threads()).isEmpty();
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .map(Thread::getName)
                .filter(name -> name.contains("dead-letters-closers"))
                .toList();
    }
}
