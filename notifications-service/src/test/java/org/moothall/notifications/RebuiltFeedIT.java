package org.moothall.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.contracts.RandomHistory;
import org.moothall.contracts.needs.Needs;
import org.moothall.http.Role;
import org.moothall.notifications.delivery.webhook.HttpReceiver;
import org.moothall.relay.kit.ConsumerGroup;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** An operator rebuilds a copy that was damaged, over HTTP, while the service runs. */
@NotificationsIT
class RebuiltFeedIT {
    private static final String GROUP = "notifications-service";
    private static final String PROJECTIONS = "/api/operations/notifications/projections";

    private final String body = "body-" + UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Autowired
    private MongoTemplate mongo;

    private Api api;

    @BeforeEach
    void callTheServiceAtItsPort() {
        api = new Api(port);
    }

    @Test
    void rebuildsTheFeedAndOwesNobodyANotice() {
        String subscription = confirmedWebhook(new HttpReceiver());
        CouncilEvents.bodyEstablished(body, "Scrutiny Panel");
        CouncilEvents.agendaPublished("m-" + body, body, 2, "Budget");
        CouncilEvents.agendaPublished("m-" + body, body, 3, "Budget, revised");
        CouncilEvents.actionOpened("a-" + body, body, "Write to schools");
        await().atMost(Duration.ofSeconds(30)).until(() -> deliveries(subscription) == 3);
        Map<Object, Document> before = documents("feedEntries");
        // A notice that is owed again would stand in the place of one that is gone.
        mongo.remove(new Query(where("state.subscriptionId").is(subscription)), "deliveries");
        damage("feedEntries", "m-" + body + "/agenda-published", "a-" + body + "/action-opened");

        rebuild("feedEntries");

        assertThat(documents("feedEntries")).containsAllEntriesOf(before);
        assertThat(deliveries(subscription)).isZero();
        assertThat(api.get("/api/feeds/notices.atom?bodyId=" + body).body())
                .contains("Budget, revised", "New action: Scrutiny Panel");
    }

    @Test
    void rebuildsTheNamesOfBodies() {
        String other = "other-" + body;
        CouncilEvents.bodyEstablished(body, "Scrutiny Panel");
        CouncilEvents.bodyEstablished(other, "Planning Committee");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> documents("bodyNames").keySet().contains(body)
                        && documents("bodyNames").keySet().contains(other));
        Map<Object, Document> before = documents("bodyNames");
        damage("bodyNames", body, other);

        rebuild("bodyNames");

        assertThat(documents("bodyNames")).containsAllEntriesOf(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void endsEqualToWhatWasKeptEventByEventOnARandomHistory(long seed) {
        Set<String> types = Needs.of(GROUP).events().keySet().stream()
                .filter(type -> !type.startsWith("org.moothall.notifications."))
                .collect(Collectors.toSet());
        try (Wire wire = new Wire()) {
            RandomHistory.of(types, seed, 150)
                    .forEach(told -> wire.send(told.topic(), told.type(), told.subject(), told.version(), told.body()));
        }
        ConsumerGroup.awaitEndOf("moothall.meetings", GROUP);
        ConsumerGroup.awaitEndOf("moothall.minutes", GROUP);
        Map<Object, Document> feed = ofHistory("feedEntries", seed);
        Map<Object, Document> names = ofHistory("bodyNames", seed);

        rebuild("feedEntries");
        rebuild("bodyNames");

        assertThat(ofHistory("feedEntries", seed)).isNotEmpty().isEqualTo(feed);
        assertThat(ofHistory("bodyNames", seed)).isNotEmpty().isEqualTo(names);
    }

    @Test
    void tellsThatAProjectionIsNotKnown() {
        assertThat(api.post(PROJECTIONS + "/nothing/rebuild", "", Role.OPERATOR).status())
                .isEqualTo(404);
        assertThat(api.get(PROJECTIONS, Role.OPERATOR).json().path("items"))
                .extracting(item -> item.path("name").asString())
                .containsExactly("bodyNames", "feedEntries");
    }

    private void damage(String projection, String lost, String spoiled) {
        String live = live(projection);
        mongo.remove(query(where("_id").is(lost)), live);
        mongo.updateFirst(
                query(where("_id").is(spoiled)),
                new Update().set("lastVersion", 1_000_000L).unset("state"),
                live);
        assertThat(documents(projection)).doesNotContainKey(lost);
    }

    private void rebuild(String projection) {
        Api.Answer answer = api.post(PROJECTIONS + "/" + projection + "/rebuild", "", Role.OPERATOR);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.header("Location")).isEqualTo(PROJECTIONS + "/" + projection);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> api.get(answer.header("Location"), Role.OPERATOR).text("state"), "live"::equals);
        var done = api.get(answer.header("Location"), Role.OPERATOR).json();
        assertThat(done.at("/progress/read").asLong())
                .isPositive()
                .isEqualTo(done.at("/progress/total").asLong());
        assertThat(done.path("lastRebuilt").asString()).isNotEmpty();
    }

    /** Without what other tests put there. */
    private Map<Object, Document> ofHistory(String projection, long seed) {
        Map<Object, Document> all = new HashMap<>(documents(projection));
        all.keySet().removeIf(id -> !id.toString().matches("[a-z]+-" + seed + "-\\d+(/.*)?"));
        return all;
    }

    private Map<Object, Document> documents(String projection) {
        return mongo.findAll(Document.class, live(projection)).stream()
                .collect(Collectors.toMap(document -> document.get("_id"), document -> document));
    }

    private String live(String projection) {
        Document registered = mongo.findById(projection, Document.class, "projections");
        return registered == null ? projection : registered.getString("live");
    }

    private long deliveries(String subscription) {
        return mongo.count(new Query(where("state.subscriptionId").is(subscription)), "deliveries");
    }

    private String confirmedWebhook(HttpReceiver receiver) {
        String asked = "{\"channel\":\"webhook\",\"target\":\"%s\",\"filter\":{\"bodies\":[\"%s\"]}}"
                .formatted(receiver.uri("/hook"), body);
        String id = api.post("/api/subscriptions", asked).text("id");
        assertThat(api.post("/api/subscriptions/" + id + "/confirmation", "", Role.INTEGRATOR)
                        .status())
                .isEqualTo(200);
        return id;
    }
}
