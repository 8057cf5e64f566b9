package org.moothall.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.contracts.GoldenExample;
import org.moothall.contracts.needs.Needs;
import org.moothall.http.Role;
import org.moothall.notifications.delivery.webhook.HttpReceiver;
import org.moothall.notifications.feed.FeedDesk;
import org.moothall.notifications.feed.FeedEntry;
import org.moothall.notifications.notice.BodyNames;
import org.moothall.notifications.subscription.EventName;
import org.moothall.relay.kit.ConsumerGroup;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every golden example, as the running service reads it from the real topics, and what it then shows. */
@NotificationsIT
class EventsAsReadIT {

    private static final String GROUP = "notifications-service";
    private static final String BODY = "org.moothall.meetings.body-established.v1";
    private static final String REQUEST = "org.moothall.notifications.subscription-requested.v1";

    private static final List<UnaryOperator<GoldenExample>> VARIANTS =
            List.of(example -> example, GoldenExample::withUnknownFields, example -> example.shuffled(new Random(1)));

    @Autowired
    private FeedDesk feed;

    @Autowired
    private BodyNames names;

    @LocalServerPort
    private int port;

    private final Wire wire = new Wire();

    @AfterEach
    void hangUp() {
        wire.close();
    }

    @Test
    void showsEveryGoldenExampleInTheFeedAlsoWithUnknownFieldsAndInAnotherOrder() {
        Map<GoldenExample, List<String>> bodies = new LinkedHashMap<>();
        news().forEach(example -> bodies.put(
                example,
                VARIANTS.stream().map(variant -> sent(variant.apply(example))).toList()));
        awaitEnds();

        assertThat(bodies).hasSizeGreaterThanOrEqualTo(20);
        bodies.forEach((example, variants) -> {
            FeedEntry plain = onlyEntry(variants.getFirst());
            assertThat(example.type()).contains("." + plain.event() + ".");
            assertThat(plain.particulars()).isNotEmpty();
            assertThat(variants.stream()
                            .map(body -> readable(onlyEntry(body), body))
                            .distinct())
                    .as("%s %s", example.type(), example.name())
                    .hasSize(1);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void endsInTheSameFeedInWhateverOrderTheEventsOfAMeetingCome(long seed) {
        List<GoldenExample> life = new ArrayList<>();
        news().filter(example -> example.type().startsWith("org.moothall.meetings."))
                .forEach(example -> life.add(example.withVersion(life.size() + 1)));
        List<GoldenExample> anyOrder = new ArrayList<>(life);
        anyOrder.addAll(life);
        Collections.shuffle(anyOrder, new Random(seed));
        String told = "in-order-" + UUID.randomUUID();
        String shuffled = "any-order-" + UUID.randomUUID();

        life.forEach(example -> send(told, told, example));
        anyOrder.forEach(example -> send(shuffled, shuffled, example));
        awaitEnds();

        assertThat(readable(shuffled)).isEqualTo(readable(told)).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void endsWithTheNewestNameOfABodyInWhateverOrderItsEventsCome(long seed) {
        String body = "renamed-" + UUID.randomUUID();
        List<GoldenExample> renamings = new ArrayList<>();
        for (int version = 1; version <= 6; version++) {
            for (GoldenExample example : GoldenExample.of(BODY)) {
                renamings.add(example.withVersion(version).with("name", "Panel " + version));
            }
        }
        Collections.shuffle(renamings, new Random(seed));

        renamings.forEach(example -> send(body, body, example));
        awaitEnds();

        assertThat(names.nameOf(body)).contains("Panel 6");
    }

    @Test
    void learnsTheNameOfEveryBodyInTheGoldenExamples() {
        VARIANTS.forEach(variant -> GoldenExample.of(BODY).forEach(example -> {
            String body = sent(variant.apply(example));
            awaitEnds();

            assertThat(names.nameOf(body)).contains(example.body().path("name").asString());
        }));
    }

    @Test
    void owesALetterForEveryGoldenExampleOfARequest() {
        Api api = new Api(port);
        String id = api.post(
                        "/api/subscriptions",
                        "{\"channel\": \"email\", \"target\": \"s" + UUID.randomUUID()
                                + "@example.org\", \"filter\": {}}")
                .text("id");

        List<GoldenExample> requests = GoldenExample.of(REQUEST);
        VARIANTS.forEach(variant -> requests.forEach(example -> wire.send(
                "moothall.notifications", REQUEST, id, 1, variant.apply(example).bytes())));

        int letters = 1 + VARIANTS.size() * requests.size();
        Awaitility.await()
                .until(
                        () -> api.get("/api/deliveries?subscriptionId=" + id, Role.CLERK)
                                .json()
                                .path("items"),
                        items -> items.size() == letters);
    }

    @Test
    void callsWebhooksWithWhatOnlyACopyNeedsAndShowsItToNobody() throws Exception {
        Api api = new Api(port);
        List<String> events = Arrays.stream(EventName.values())
                .filter(name -> !name.isToldToPeople())
                .map(EventName::word)
                .toList();
        try (HttpReceiver receiver = new HttpReceiver()) {
            String id = api.post(
                            "/api/subscriptions",
                            "{\"channel\": \"webhook\", \"target\": \"%s\", \"filter\": {\"events\": [\"%s\"]}}"
                                    .formatted(receiver.uri("/copy"), String.join("\", \"", events)))
                    .text("id");
            api.post("/api/subscriptions/" + id + "/confirmation", "", Role.INTEGRATOR);
            List<String> bodies =
                    examples(name -> !name.isToldToPeople()).map(this::justNow).toList();

            Set<String> called = new HashSet<>();
            Awaitility.await().until(() -> {
                for (HttpReceiver.Received call; (call = receiver.received.poll()) != null; ) {
                    called.add(Json.read(call.body()).at("/data/bodyId").asString());
                }
                return called.containsAll(bodies);
            });
            assertThat(bodies).hasSizeGreaterThanOrEqualTo(events.size());
            assertThat(bodies).allSatisfy(body -> assertThat(readable(body)).isEmpty());
        }
    }

    /** The golden examples of all that is told to people. */
    private static Stream<GoldenExample> news() {
        return examples(EventName::isToldToPeople);
    }

    private static Stream<GoldenExample> examples(Predicate<EventName> wanted) {
        return Needs.of(GROUP).events().keySet().stream()
                .filter(type -> EventName.of(type).filter(wanted).isPresent())
                .flatMap(type -> GoldenExample.of(type).stream())
                .filter(example -> !isOfAPaperThatWasNeverOpen(example));
    }

    private static boolean isOfAPaperThatWasNeverOpen(GoldenExample example) {
        return example.type().contains(".document-") && example.name().startsWith("under-an-exempt-item");
    }

    /** Sends it as an event of a new aggregate of a new body, which is the answer. */
    private String sent(GoldenExample example) {
        String body = "body-" + UUID.randomUUID();
        send("golden-" + UUID.randomUUID(), body, example);
        return body;
    }

    /** Sends it as something that happens after everybody has subscribed. */
    private String justNow(GoldenExample example) {
        String body = "body-" + UUID.randomUUID();
        Map<String, String> headers = Wire.headers(example.type(), "golden-" + UUID.randomUUID(), example.version());
        headers.put("ce_time", Instant.now().toString());
        wire.send(
                "moothall." + example.type().split("\\.", -1)[2],
                headers.get("ce_subject"),
                headers,
                example.withUnknownFields().with("bodyId", body).bytes());
        return body;
    }

    private void send(String subject, String body, GoldenExample example) {
        String owner = example.type().split("\\.", -1)[2];
        GoldenExample told = example.with("bodyId", body);
        wire.send("moothall." + owner, example.type(), subject, example.version(), told.bytes());
    }

    private static void awaitEnds() {
        Stream.of("meetings", "minutes").forEach(owner -> ConsumerGroup.awaitEndOf("moothall." + owner, GROUP));
    }

    private FeedEntry onlyEntry(String body) {
        assertThat(feed.latest(body)).hasSize(1);
        return feed.latest(body).getFirst();
    }

    private List<String> readable(String body) {
        return feed.latest(body).stream()
                .map(entry -> readable(entry, body))
                .sorted()
                .toList();
    }

    /** What is shown, without the ids that this test made up. */
    private static String readable(FeedEntry entry, String body) {
        return String.join(
                        "\n",
                        List.of(
                                entry.event(),
                                entry.headline(),
                                entry.particulars().toString()))
                .replace(body, "body");
    }
}
