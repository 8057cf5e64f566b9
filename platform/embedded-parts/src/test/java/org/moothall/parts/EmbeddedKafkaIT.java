package org.moothall.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaIT {

    private static final String TOPIC = "moothall.bells";

    @TempDir
    Path directory;

    @Test
    void keepsRecordsAndPortAcrossAStopAndAStart() throws Exception {
        try (var kafka = EmbeddedKafka.in(directory).start()) {
            createTopic(kafka);
            send(kafka, "first", "second");
            var address = kafka.bootstrapServers();

            kafka.stop();
            kafka.start();
            send(kafka, "third");

            assertThat(kafka.bootstrapServers()).isEqualTo(address);
            assertThat(readAll(kafka, 3)).containsExactly("first", "second", "third");
        }
    }

    @Test
    void keepsRecordsWhenAnotherProcessOpensTheDirectoryOnAnotherPort() throws Exception {
        try (var kafka = EmbeddedKafka.in(directory).start()) {
            createTopic(kafka);
            send(kafka, "kept");
        }

        try (var kafka = EmbeddedKafka.in(directory).start()) {
            assertThat(readAll(kafka, 1)).containsExactly("kept");
        }
    }

    @Test
    void refusesToWriteWhileItIsStopped() {
        try (var kafka = EmbeddedKafka.temporary()) {
            createTopic(kafka);
            kafka.stop();

            assertThatThrownBy(() -> send(kafka, "lost")).isInstanceOf(ExecutionException.class);
        }
    }

    @Test
    void createsNoTopicByUse() {
        try (var kafka = EmbeddedKafka.temporary();
                var admin = Admin.create(client(kafka))) {
            assertThatThrownBy(() -> send(kafka, "nowhere")).isInstanceOf(ExecutionException.class);

            assertThatThrownBy(() ->
                            admin.describeTopics(List.of(TOPIC)).allTopicNames().get(20, TimeUnit.SECONDS))
                    .hasRootCauseInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    @Test
    void keepsRecordsThatWereAcknowledgedBeforeTheProcessWasKilled() throws Exception {
        try (var broker = KilledJvm.running(KafkaChild.class, directory)) {
            var address = broker.firstLine();
            try (var admin = Admin.create(Map.of("bootstrap.servers", address))) {
                admin.createTopics(List.of(topic())).all().get(20, TimeUnit.SECONDS);
            }
            try (var producer = producer(address)) {
                for (var value : numbers()) {
                    producer.send(new ProducerRecord<>(TOPIC, "key", value)).get(20, TimeUnit.SECONDS);
                }
            }
            broker.kill();
        }

        try (var kafka = EmbeddedKafka.in(directory).start()) {
            assertThat(readAll(kafka, 200)).containsExactlyElementsOf(numbers());
        }
    }

    private static List<String> numbers() {
        return IntStream.range(0, 200).mapToObj(Integer::toString).toList();
    }

    private static NewTopic topic() {
        return new NewTopic(TOPIC, Optional.of(1), Optional.empty());
    }

    private static void createTopic(EmbeddedKafka kafka) {
        try (var admin = Admin.create(client(kafka))) {
            admin.createTopics(List.of(topic())).all().get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void send(EmbeddedKafka kafka, String... values) throws Exception {
        try (var producer = producer(kafka.bootstrapServers())) {
            for (var value : values) {
                producer.send(new ProducerRecord<>(TOPIC, "key", value)).get(20, TimeUnit.SECONDS);
            }
        }
    }

    private static KafkaProducer<String, String> producer(String address) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", address,
                "max.block.ms", 2000,
                "delivery.timeout.ms", 3000,
                "request.timeout.ms", 2000,
                "linger.ms", 0);
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    private static List<String> readAll(EmbeddedKafka kafka, int expected) {
        var values = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(client(kafka), new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var giveUp = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (values.size() < expected && System.nanoTime() < giveUp) {
                consumer.poll(Duration.ofMillis(200)).forEach(it -> values.add(it.value()));
            }
        }
        return values;
    }

    private static Map<String, Object> client(EmbeddedKafka kafka) {
        return Map.of("bootstrap.servers", kafka.bootstrapServers());
    }
}
