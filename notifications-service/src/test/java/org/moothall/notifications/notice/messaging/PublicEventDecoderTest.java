package org.moothall.notifications.notice.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.contracts.Contract;
import org.moothall.notifications.notice.PublicEvent;
import org.moothall.notifications.subscription.EventName;
import org.moothall.relay.inbox.UndecodableEvent;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PublicEventDecoderTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PublicEventDecoder decoder = new PublicEventDecoder();

    @TestFactory
    Stream<DynamicTest> readsEveryGoldenExampleOfEveryEventThatItFollows() {
        return followed()
                .flatMap(type -> Contract.examplesOf(type).entrySet().stream()
                        .map(example -> DynamicTest.dynamicTest(type + " " + example.getKey(), () -> {
                            var decoded =
                                    (PublicEventDecoder.Decoded.News) decoder.decode(message(type, example.getValue()));

                            assertThat(type)
                                    .contains("." + decoded.event().name().word() + ".");
                            assertThat(decoded.event().headline("Panel")).isNotBlank();
                            assertThat(decoded.event().particulars().isEmpty())
                                    .isNotEqualTo(decoded.event().name().isToldToPeople());
                            assertThat(decoded.event().envelope().body())
                                    .isEqualTo(new String(example.getValue(), UTF_8));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> readsTheSameWithFieldsThatItDoesNotKnow() {
        return followed()
                .flatMap(type -> Contract.examplesOf(type).entrySet().stream()
                        .map(example -> DynamicTest.dynamicTest(type + " " + example.getKey(), () -> {
                            ObjectNode body = (ObjectNode) JSON.readTree(example.getValue());
                            body.putObject("fieldOfALaterDay").put("x", 1);

                            assertThat(particulars(type, JSON.writeValueAsBytes(body)))
                                    .isEqualTo(particulars(type, example.getValue()));
                        })));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "[]",
                "{}",
                "{\"items\": [null], \"meetingId\": \"m\", \"bodyId\": \"b\", \"bodyName\": \"n\","
                        + " \"startsAt\": \"2026-12-01T10:00:00Z\", \"venue\": \"v\", \"agenda\": {\"items\": [null]}}"
            })
    void whateverCannotBeReadIsSaidToBeUnreadable(String body) {
        Stream.concat(
                        followed().filter(type -> isToldToPeople(type) || !body.contains("bodyId")),
                        Stream.of("org.moothall.meetings.body-established.v1"))
                .forEach(type -> assertThatThrownBy(() -> decoder.decode(message(type, body.getBytes(UTF_8))))
                        .as(type)
                        .isInstanceOf(UndecodableEvent.class));
    }

    @Test
    void followsEveryEventThatOneCanSubscribeTo() {
        assertThat(followed().collect(Collectors.toSet())).hasSize(EventName.values().length);
    }

    @Test
    void learnsTheNamesOfBodies() {
        String type = "org.moothall.meetings.body-established.v1";
        Contract.examplesOf(type)
                .values()
                .forEach(example -> assertThat(decoder.decode(message(type, example)))
                        .isInstanceOf(PublicEventDecoder.Decoded.BodyName.class));
    }

    @TestFactory
    Stream<DynamicTest> passesOverWhatIsNotPublicOrNotKnown() {
        Set<String> followed = followed().collect(Collectors.toSet());
        Stream<String> others = Stream.of("meetings", "minutes")
                .flatMap(owner -> Contract.typesOf(owner).stream())
                .filter(type -> !followed.contains(type) && !type.contains("body-established"));
        return Stream.concat(others, Stream.of("org.moothall.meetings.meeting-webcast.v1", "com.example.other"))
                .map(type -> DynamicTest.dynamicTest(
                        type,
                        () -> assertThat(decoder.decode(message(type, "not even JSON".getBytes(UTF_8))))
                                .isInstanceOf(PublicEventDecoder.Decoded.NotForUs.class)));
    }

    @Test
    void refusesABodyThatIsNotAsItsContractSays() {
        for (String body : Set.of("no JSON", "{}", "[]", "{\"meetingId\":\"m\",\"startsAt\":\"tomorrow\"}")) {
            assertThatThrownBy(() ->
                            decoder.decode(message("org.moothall.meetings.meeting-scheduled.v1", body.getBytes(UTF_8))))
                    .as(body)
                    .isInstanceOf(UndecodableEvent.class);
        }
    }

    @Test
    void quotesNothingOfARecordThatItCannotRead() {
        for (String body :
                Set.of("canary", "{\"startsAt\":\"canary\"}", "{\"canary\":[", "{\"meetingId\":{\"canary\":1}}")) {
            assertThatThrownBy(() ->
                            decoder.decode(message("org.moothall.meetings.meeting-scheduled.v1", body.getBytes(UTF_8))))
                    .as(body)
                    .isInstanceOf(UndecodableEvent.class)
                    .hasMessageContaining("has a body that is not as its contract says")
                    .hasMessageNotContaining("canary")
                    .hasNoCause();
        }
    }

    private Object particulars(String type, byte[] body) {
        PublicEvent event = ((PublicEventDecoder.Decoded.News) decoder.decode(message(type, body))).event();
        return event.particulars();
    }

    private static Stream<String> followed() {
        Set<String> names = Set.copyOf(EventName.words());
        return Stream.of("meetings", "minutes")
                .flatMap(owner -> Contract.typesOf(owner).stream())
                .filter(type -> names.stream().anyMatch(name -> type.contains("." + name + ".")));
    }

    private static boolean isToldToPeople(String type) {
        return EventName.of(type).orElseThrow().isToldToPeople();
    }

    private static Message<byte[]> message(String type, byte[] body) {
        return MessageBuilder.withPayload(body)
                .setHeader("ce_id", bytes("event-1"))
                .setHeader("ce_type", bytes(type))
                .setHeader("ce_source", bytes("/moothall/test"))
                .setHeader("ce_subject", bytes("subject-1"))
                .setHeader("ce_sequence", bytes("3"))
                .setHeader("ce_time", bytes("2026-11-23T10:00:00Z"))
                .setHeader("ce_dataschema", bytes("https://moothall.org/contracts/x"))
                .build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
