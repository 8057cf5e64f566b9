package org.moothall.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.contracts.RandomHistory;
import org.moothall.contracts.needs.Needs;
import org.moothall.http.Role;
import org.moothall.relay.kit.ConsumerGroup;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** An operator rebuilds a copy that was damaged, over HTTP, while the service runs. */
@RealService
class RebuiltCopiesIT {

    private static final String GROUP = "minutes-service";
    private static final List<String> COPIES = List.of("decisions", "knownBodies", "knownMeetings", "knownMembers");
    private static final String PROJECTIONS = "/api/operations/minutes/projections";

    @LocalServerPort
    private int port;

    @Autowired
    private MongoTemplate mongo;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void rebuildsWhatIsKnownOfMeetingsAndOpensNoMinutes() {
        String lost = new Meetings(api).held();
        String spoiled = new Meetings(api).toCome();
        Map<Object, Document> before = documents("knownMeetings");
        // Minutes that are opened again would stand in the place of those that are gone.
        mongo.remove(query(where("_id").is(lost)), "minutes");
        damage("knownMeetings", lost, spoiled);

        rebuild("knownMeetings");

        assertThat(documents("knownMeetings")).containsAllEntriesOf(before);
        assertThat(api.get("/api/minutes/" + lost, Role.CLERK).status()).isEqualTo(404);
    }

    @Test
    void rebuildsTheDecisionsAndOpensNoAction() {
        String lost = published();
        String spoiled = published();
        // Of these meetings only: the examples that other tests put on the topic give one decision to several meetings.
        Map<Object, Document> before = decisionsOf(lost, spoiled);
        String action = actionOf(lost);
        mongo.remove(query(where("_id").is(action)), "actions");
        damage("decisions", decisionOf(lost), decisionOf(spoiled));

        rebuild("decisions");

        assertThat(decisionsOf(lost, spoiled)).hasSize(2).isEqualTo(before);
        assertThat(list("decisions", lost)).hasSize(1);
        assertThat(api.get("/api/actions/" + action).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void endsEqualToWhatWasKeptEventByEventOnARandomHistory(long seed) {
        try (Wire wire = new Wire()) {
            RandomHistory.of(Needs.of(GROUP).events().keySet(), seed, 150)
                    .forEach(told -> wire.send(told.topic(), told.type(), told.subject(), told.version(), told.body()));
        }
        ConsumerGroup.awaitEndOf("moothall.meetings", GROUP);
        ConsumerGroup.awaitEndOf("moothall.minutes", GROUP);
        Map<String, Map<Object, Document>> kept = new HashMap<>();
        COPIES.forEach(copy -> kept.put(copy, ofHistory(copy, seed)));

        COPIES.forEach(this::rebuild);

        COPIES.forEach(
                copy -> assertThat(ofHistory(copy, seed)).as(copy).isNotEmpty().isEqualTo(kept.get(copy)));
    }

    @Test
    void tellsThatAProjectionIsNotKnown() {
        assertThat(api.post(PROJECTIONS + "/nothing/rebuild", Role.OPERATOR).problem())
                .isEqualTo("not-found");
        assertThat(api.get(PROJECTIONS, Role.OPERATOR).json().path("items"))
                .extracting(item -> item.path("name").asString())
                .containsExactly("decisions", "knownBodies", "knownMeetings", "knownMembers");
    }

    private String published() {
        String meeting = new Meetings(api).held();
        new Written(api).publish(meeting);
        Awaitility.await()
                .until(() -> list("decisions", meeting).size() == 1
                        && list("actions", meeting).size() == 1);
        return meeting;
    }

    private String decisionOf(String meeting) {
        return list("decisions", meeting).path(0).path("id").asString();
    }

    private String actionOf(String meeting) {
        return list("actions", meeting).path(0).path("id").asString();
    }

    private JsonNode list(String what, String meeting) {
        return api.get("/api/" + what + "?meetingId=" + meeting).json().path("items");
    }

    private void damage(String projection, String lost, String spoiled) {
        String live = live(projection);
        assertThat(mongo.remove(query(where("_id").is(lost)), live).getDeletedCount())
                .isOne();
        assertThat(mongo.updateFirst(
                                query(where("_id").is(spoiled)),
                                new Update().set("lastVersion", 1_000_000L).unset("state"),
                                live)
                        .getModifiedCount())
                .isOne();
    }

    private void rebuild(String projection) {
        Api.Reply reply = api.post(PROJECTIONS + "/" + projection + "/rebuild", Role.OPERATOR);
        assertThat(reply.status()).as(reply.text()).isEqualTo(202);
        String location = reply.header("Location");
        assertThat(location).isEqualTo(PROJECTIONS + "/" + projection);
        JsonNode done = Awaitility.await()
                .until(
                        () -> api.get(location, Role.OPERATOR).json(),
                        status -> status.path("state").asString().equals("live"));
        assertThat(done.at("/progress/read").asLong())
                .isPositive()
                .isEqualTo(done.at("/progress/total").asLong());
        assertThat(done.path("documents").asLong())
                .isEqualTo(documents(projection).size());
        assertThat(done.path("lastRebuilt").asString()).isNotEmpty();
    }

    /** Without what other tests put there, since the same id may be in several aggregates of theirs. */
    private Map<Object, Document> ofHistory(String projection, long seed) {
        Map<Object, Document> all = new HashMap<>(documents(projection));
        all.keySet().removeIf(id -> !id.toString().matches(".*(body|meeting|member|minutes)-" + seed + "-\\d+"));
        return all;
    }

    private Map<Object, Document> decisionsOf(String... meetings) {
        Map<Object, Document> all = new HashMap<>(documents("decisions"));
        all.values()
                .removeIf(decision -> !List.of(meetings)
                        .contains(decision.get("state", Document.class).getString("meetingId")));
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
}
