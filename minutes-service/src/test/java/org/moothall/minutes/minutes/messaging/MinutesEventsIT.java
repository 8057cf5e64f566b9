package org.moothall.minutes.minutes.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.contracts.Contract;
import org.moothall.contracts.GoldenExample;
import org.moothall.contracts.needs.Needs;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Wire;
import org.moothall.minutes.action.ActionQuery;
import org.moothall.minutes.action.Actions;
import org.moothall.minutes.action.Followed;
import org.moothall.minutes.decision.Decision;
import org.moothall.minutes.decision.DecisionQuery;
import org.moothall.minutes.decision.Decisions;
import org.moothall.relay.kit.ConsumerGroup;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Publications as the running service hears them on the real topic: what becomes of their decisions and actions. */
@RealService
class MinutesEventsIT {

    private static final String PUBLISHED = "org.moothall.minutes.minutes-published.v1";
    private static final String GROUP = "minutes-service";
    private static final List<String> SUBSCRIBED = Needs.of(GROUP).events().keySet().stream()
            .filter(Contract.typesOf("minutes")::contains)
            .toList();

    @Autowired
    private Decisions decisions;

    @Autowired
    private Actions actions;

    private final Wire wire = new Wire();

    @AfterEach
    void hangUp() {
        wire.close();
    }

    @Test
    void understandEveryGoldenExampleAlsoWithUnknownFieldsAndInAnotherOrder() {
        Stream.<UnaryOperator<GoldenExample>>of(
                        example -> example,
                        GoldenExample::withUnknownFields,
                        example -> example.shuffled(new Random(1)))
                .forEach(this::assertUnderstood);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void endInTheSameStateInWhateverOrderTheyCome(long seed) {
        GoldenExample example = GoldenExample.of(PUBLISHED).stream()
                .filter(published -> published.name().startsWith("with-decision"))
                .findFirst()
                .orElseThrow();
        String told = "in-order-" + UUID.randomUUID();
        String shuffled = "any-order-" + UUID.randomUUID();
        List<Integer> versions = IntStream.rangeClosed(1, 6).boxed().toList();
        List<Integer> anyOrder = new ArrayList<>(versions);
        anyOrder.addAll(versions);
        Collections.shuffle(anyOrder, new Random(seed));

        versions.forEach(version -> send(told, saying(example, version)));
        anyOrder.forEach(version -> send(shuffled, saying(example, version)));
        ConsumerGroup.awaitEndOf(Wire.MINUTES, GROUP);

        assertThat(texts(shuffled)).isEqualTo(texts(told)).containsExactly("that it be so, by version 6.");
        assertThat(actionsOf(shuffled)).hasSameSizeAs(actionsOf(told)).hasSize(1);
    }

    private void assertUnderstood(UnaryOperator<GoldenExample> variant) {
        Map<String, GoldenExample> sent = new HashMap<>();
        SUBSCRIBED.stream()
                .flatMap(type -> GoldenExample.of(type).stream())
                .forEach(example -> sent.put("golden-" + UUID.randomUUID(), variant.apply(example)));
        sent.forEach(this::send);

        ConsumerGroup.awaitEndOf(Wire.MINUTES, GROUP);
        sent.forEach((id, example) -> {
            String which = example.type() + " " + example.name();
            assertThat(texts(id)).as(which).isEqualTo(all(example.body(), "decisions", "text"));
            assertThat(actionsOf(id))
                    .as(which)
                    .extracting(followed -> followed.action().task().text())
                    .isEqualTo(all(example.body(), "actions", "text"));
        });
    }

    /** Ids in the body are made those of the meeting, since an action is opened once in a life. */
    private void send(String id, GoldenExample example) {
        ObjectNode body = example.with("meetingId", id).body();
        body.path("items")
                .forEach(item -> Stream.of("decision", "action")
                        .forEach(kind ->
                                item.path(kind + "s").forEach(one -> ((ObjectNode) one).put(kind + "Id", kind + id))));
        wire.send(
                Wire.MINUTES,
                example.type(),
                id,
                example.version(),
                new GoldenExample(example.type(), example.name(), body).bytes());
    }

    private static GoldenExample saying(GoldenExample example, int version) {
        GoldenExample changed = example.withVersion(version);
        changed.body()
                .path("items")
                .forEach(item -> item.path("decisions")
                        .forEach(one -> ((ObjectNode) one).put("text", "that it be so, by version " + version + ".")));
        return changed;
    }

    private List<String> texts(String meetingId) {
        return decisions.list(DecisionQuery.ofMeeting(meetingId, 50)).stream()
                .map(Decision::text)
                .toList();
    }

    private List<Followed> actionsOf(String meetingId) {
        return actions.list(ActionQuery.all(null, 50).of(null, meetingId));
    }

    private static List<String> all(JsonNode body, String list, String field) {
        return body.path("items")
                .valueStream()
                .flatMap(item -> item.path(list).valueStream())
                .map(one -> one.path(field).asString())
                .toList();
    }
}
