package org.moothall.relay.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an outsider puts on a topic, the record behind it is read. */
class PoisonIT extends ReadingService {

    /** A whole event, if it were not for what a test does to it. */
    private ProducerRecord<String, byte[]> event(String subject, byte @Nullable [] body) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(TOPIC, 0, subject, body);
        put(record, "ce_id", UUID.randomUUID().toString());
        put(record, "ce_type", "org.example.said.v1");
        put(record, "ce_subject", subject);
        put(record, "ce_time", "2026-11-23T10:00:00Z");
        put(record, "ce_sequence", "1");
        return record;
    }

    private static void put(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().remove(name).add(name, value.getBytes(UTF_8));
    }

    private void isFollowedByWhatComesNext(ProducerRecord<String, byte[]> poison) throws InterruptedException {
        String next = newSubject();

        send(poison);
        send(event(next, "next".getBytes(UTF_8)));

        assertThat(nextOf(next).body()).isEqualTo("next");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contentType",
                "content-type",
                "id",
                "timestamp",
                "replyChannel",
                "errorChannel",
                "sequenceNumber",
                "correlationId",
                "priority",
                "expirationDate",
                "spring_json_header_types",
                "kafka_offset",
                "kafka_receivedTopic",
                "kafka_receivedPartitionId",
                "kafka_consumer",
                "kafka_acknowledgment",
                "deliveryAttempt",
                "nativeHeaders",
                "scst_nativeHeadersPresent",
                "spring.cloud.function.definition",
                "spring.cloud.stream.sendto.destination",
                "traceparent",
                "b3",
                "ce_specversion",
                "ce_datacontenttype",
                "kafka_dlt-original-offset"
            })
    void aHeaderOfAnyNameWithNonsenseInIt(String name) throws Exception {
        ProducerRecord<String, byte[]> record = event(newSubject(), "word".getBytes(UTF_8));
        put(record, name, "nonsense/;/{}[\"");

        isFollowedByWhatComesNext(record);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ce_id", "ce_type", "ce_subject", "ce_time", "ce_sequence", "contentType", "id", "timestamp"})
    void aHeaderWithoutAValue(String name) throws Exception {
        ProducerRecord<String, byte[]> record = event(newSubject(), "word".getBytes(UTF_8));
        record.headers().remove(name).add(name, null);

        isFollowedByWhatComesNext(record);
    }

    @ParameterizedTest
    @CsvSource({
        "ce_sequence, -1",
        "ce_sequence, 99999999999999999999",
        "ce_sequence, one",
        "ce_time, yesterday",
        "ce_subject, ''",
        "ce_type, ''",
        "spring_json_header_types, '{\"ce_id\":\"java.lang.Runtime\"}'",
        "spring_json_header_types, '{\"ce_id\":\"java.util.UUID\"}'",
        "contentType, '\"text/plain\"'",
        "contentType, 'application/x-java-object;type=java.lang.Runtime'"
    })
    void anAttributeOfAnotherForm(String name, String value) throws Exception {
        ProducerRecord<String, byte[]> record = event(newSubject(), "word".getBytes(UTF_8));
        put(record, name, value);

        isFollowedByWhatComesNext(record);
    }

    @ParameterizedTest
    @CsvSource({"spring_json_header_types, '{\"ce_id\":\"java.util.UUID\"}'", "contentType, nonsense/;/{}", "id, no id"
    })
    void aHeaderThatIsNoAttributeOfTheEventDoesNotKeepItFromBeingRead(String name, String value) throws Exception {
        String subject = newSubject();
        ProducerRecord<String, byte[]> record = event(subject, "word".getBytes(UTF_8));
        put(record, name, value);

        send(record);

        assertThat(nextOf(subject).body()).isEqualTo("word");
    }

    @Test
    void aTombstone() throws Exception {
        isFollowedByWhatComesNext(event(newSubject(), null));
    }

    @Test
    void nothingAtAll() throws Exception {
        isFollowedByWhatComesNext(new ProducerRecord<>(TOPIC, 0, null, null));
    }

    @Test
    void anEmptyBodyThatIsNoText() throws Exception {
        isFollowedByWhatComesNext(event(newSubject(), new byte[0]));
        isFollowedByWhatComesNext(event(newSubject(), new byte[] {(byte) 0xff, 0, 1}));
    }
}
