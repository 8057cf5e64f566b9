package org.moothall.contracts.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Copies of the contract with one thing changed, and what has to be said of each. */
class EvolutionTest {

    private static final String EVENT = "events/meetings/meeting-scheduled/v1/";
    private static final String MESSAGE = "/components/messages/meetingScheduled";

    @Test
    void findsNothingWhereNothingChanged() {
        assertThat(Evolution.breaks(Edition.current(), copy())).isEmpty();
        assertThat(Evolution.differ(Edition.current(), copy())).isFalse();
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
                changed("an example is gone", at -> at.examples().remove(EVENT + "examples/coming.json")),
                changed(
                        "an example was changed",
                        at -> at.examples()
                                .computeIfPresent(
                                        EVENT + "examples/coming.json", (_, text) -> text.replace("2026", "2027"))),
                changed(
                        "an example was only laid out anew",
                        at -> at.examples()
                                .computeIfPresent(
                                        EVENT + "examples/coming.json", (_, text) -> text.replace("  ", " "))),
                changed("an event is gone", at -> at.schemas().remove(EVENT + "schema.json")),
                changed(
                        "a field is gone",
                        at -> ((ObjectNode)
                                        at.schemas().get(EVENT + "schema.json").path("properties"))
                                .remove("venue")),
                changed(
                        "a topic is called otherwise",
                        map("/channels/meetings", node -> node.put("address", "moothall.meetings.v2"))),
                changed("a topic is gone", map("/channels", node -> node.remove("minutes"))),
                changed(
                        "a topic is kept for a week",
                        map(
                                "/components/channelBindings/keptForEver/kafka/topicConfiguration",
                                node -> node.put("retention.ms", 604_800_000))),
                changed("a topic is kept somehow", map("/channels/meetings", node -> node.remove("bindings"))),
                changed("an event is on another topic", map("/channels", node -> {
                    ObjectNode meetings = (ObjectNode) node.at("/meetings/messages");
                    ((ObjectNode) node.at("/minutes/messages"))
                            .set("meetingScheduled", meetings.remove("meetingScheduled"));
                })),
                changed(
                        "an event is sent no more",
                        map("/operations/meetings", node -> ((ArrayNode) node.path("messages")).remove(2))),
                changed(
                        "what was sent is received",
                        map("/operations/meetings", node -> node.put("action", "receive"))),
                changed("a message is gone", map("/components/messages", node -> node.remove("meetingScheduled"))),
                changed("a type is called otherwise", map(MESSAGE, node -> node.put("name", "MeetingScheduled"))),
                changed(
                        "a type has another value in its header",
                        map(MESSAGE + "/headers/properties/ce_type", node -> node.put("const", "meeting-scheduled"))),
                changed(
                        "another service says so",
                        map(MESSAGE + "/headers/properties/ce_source", node -> node.put("const", "/elsewhere"))),
                changed(
                        "the body has another schema",
                        map(MESSAGE + "/payload/schema", node -> node.put("$ref", "./elsewhere.json"))),
                changed(
                        "the body is in another dialect",
                        map(MESSAGE + "/payload", node -> node.put("schemaFormat", "application/xml"))),
                changed(
                        "an example is not shown any more",
                        map(MESSAGE, node -> ((ArrayNode) node.path("examples")).remove(0))),
                changed(
                        "the body is no JSON",
                        map(
                                "/components/messageTraits/cloudEvent",
                                node -> node.put("contentType", "application/avro"))),
                changed("all bodies are something else", map("", node -> node.put("defaultContentType", "text/plain"))),
                changed(
                        "a header may be missing",
                        map(
                                "/components/messageTraits/cloudEvent/headers",
                                node -> ((ArrayNode) node.path("required")).remove(7))),
                changed(
                        "a header is gone",
                        map("/components/messageTraits/cloudEvent/headers/properties", node -> node.remove("ce_time"))),
                changed(
                        "an optional header is gone",
                        map(
                                "/components/messageTraits/cloudEvent/headers/properties",
                                node -> node.remove("traceparent"))),
                changed(
                        "a header has another form",
                        map(
                                "/components/messageTraits/cloudEvent/headers/properties/ce_sequence",
                                node -> node.put("pattern", "^[a-z]+$"))),
                changed("a message is no CloudEvent any more", map(MESSAGE, node -> node.remove("traits"))),
                changed(
                        "the key is something else",
                        map(
                                "/components/messageTraits/cloudEvent/bindings/kafka/key",
                                node -> node.put("type", "integer"))));
    }

    static Stream<Arguments> growth() {
        return Stream.of(
                changed(
                        "a new event",
                        at -> at.schemas()
                                .put(
                                        "events/meetings/meeting-adjourned/v1/schema.json",
                                        JsonMapper.shared().createObjectNode())),
                changed(
                        "a new version of an event",
                        at -> at.schemas()
                                .put(
                                        "events/meetings/meeting-scheduled/v2/schema.json",
                                        JsonMapper.shared().createObjectNode())),
                changed("a new example", at -> at.examples().put(EVENT + "examples/at-night.json", "{}")),
                changed(
                        "a new message",
                        map(
                                "/components/messages",
                                node -> node.putObject("meetingAdjourned").put("name", "x"))),
                changed(
                        "a new message on a topic",
                        map(
                                "/channels/meetings/messages",
                                node -> node.putObject("meetingAdjourned").put("$ref", "#/components/messages/x"))),
                changed(
                        "a new message that is sent",
                        map(
                                "/operations/meetings",
                                node -> ((ArrayNode) node.path("messages"))
                                        .insertObject(0)
                                        .put("$ref", "#/channels/x"))),
                changed(
                        "a new example that is shown",
                        map(
                                MESSAGE,
                                node -> ((ArrayNode) node.path("examples"))
                                        .insertObject(0)
                                        .put("name", "x"))),
                changed(
                        "a new topic",
                        map("/channels", node -> node.putObject("votes").put("address", "moothall.votes"))),
                changed(
                        "a new optional header",
                        map(
                                "/components/messageTraits/cloudEvent/headers/properties",
                                node -> node.putObject("tracestate").put("type", "string"))),
                changed(
                        "more is promised of a topic",
                        map("/components/channelBindings/keptForEver/kafka", node -> node.put("replicas", 3))),
                changed(
                        "bindings are written out",
                        map(
                                "/channels/minutes",
                                node -> node.putObject("bindings")
                                        .set(
                                                "kafka",
                                                Edition.current()
                                                        .asyncApi()
                                                        .at("/components/channelBindings/keptForEver/kafka")))),
                changed(
                        "better words for a topic",
                        map("/channels/meetings", node -> node.put("description", "Better."))),
                changed("better words for an event", map(MESSAGE, node -> node.put("description", "Better."))),
                changed(
                        "better words for a header",
                        map(
                                "/components/messageTraits/cloudEvent/headers/properties/ce_id",
                                node -> node.put("description", "Better."))),
                changed("another way with dead letters", map("/channels", node -> node.remove("deadLetters"))),
                changed(
                        "another address to begin with",
                        map("/servers/council", node -> node.put("host", "broker:9092"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void catchesEachKindOfBreak(String what, Edition changed) {
        assertThat(Evolution.breaks(Edition.current(), changed)).as(what).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("growth")
    void letsTheContractGrow(String what, Edition changed) {
        assertThat(Evolution.breaks(Edition.current(), changed)).as(what).isEmpty();
        assertThat(Evolution.differ(Edition.current(), changed)).as(what).isTrue();
    }

    @Test
    void comparesVersionsAsNumbers() {
        assertThat(Evolution.isNewer("1.10.0", "1.9.3")).isTrue();
        assertThat(Evolution.isNewer("2.0.0", "1.9.3")).isTrue();
        assertThat(Evolution.isNewer("1.9.3", "1.9.3")).isFalse();
        assertThat(Evolution.isNewer("1.9.2", "1.9.3")).isFalse();
    }

    @Test
    void takesABetterVersionAloneForNoDifference() {
        Edition changed = copy();
        ((ObjectNode) changed.asyncApi().path("info")).put("version", "9.0.0");

        assertThat(Evolution.differ(Edition.current(), changed)).isFalse();
    }

    private static Arguments changed(String what, Consumer<Edition> change) {
        Edition copy = copy();
        change.accept(copy);
        return Arguments.of(what, copy);
    }

    private static Consumer<Edition> map(String where, Consumer<ObjectNode> change) {
        return edition -> change.accept((ObjectNode) edition.asyncApi().at(where));
    }

    private static Edition copy() {
        Edition current = Edition.current();
        TreeMap<String, JsonNode> schemas = new TreeMap<>();
        current.schemas().forEach((path, schema) -> schemas.put(path, schema.deepCopy()));
        return new Edition(current.asyncApi().deepCopy(), schemas, new TreeMap<>(current.examples()));
    }
}
