package org.moothall.minutes.decision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.contracts.Contract;
import org.moothall.http.Role;
import org.moothall.minutes.Api;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Wire;
import org.moothall.minutes.Written;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@RealService
class DecisionApiIT {

    private static final String PUBLISHED = "org.moothall.minutes.minutes-published.v1";

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void listsTheDecisionsOfPublishedMinutesByBodyAndVerdict() {
        String meeting = new Meetings(api).held();
        new Written(api).publish(meeting);
        Awaitility.await().until(() -> list("meetingId=" + meeting).size() == 1);

        JsonNode decision =
                list("bodyId=body-of-" + meeting + "&verdict=resolved").path(0);
        assertThat(decision.path("text").asString()).contains("schools of " + meeting);
        assertThat(decision.path("verdict").asString()).isEqualTo("RESOLVED");
        assertThat(decision.path("decidedAt").asString()).isEqualTo("2026-03-03T10:00:00Z");
        assertThat(decision.path("id").asString())
                .isEqualTo(api.get("/api/minutes/" + meeting)
                        .json()
                        .at("/items/1/decisions/0/decisionId")
                        .asString());
        assertThat(list("bodyId=body-of-" + meeting + "&verdict=lost")).isEmpty();
    }

    @Test
    void tellsTheReasonsOfADecisionAndToWhomItIsARecommendation() {
        String meeting = new Meetings(api).held();
        String minutes = "/api/minutes/" + meeting;
        String etag = api.get(minutes, Role.CLERK).etag();
        etag = api.put(minutes + "/items/item-2", etag, """
                {"decisions": [{"verdict": "RECOMMENDED", "text": "that it be so", "reasons": "It is needed.",
                  "alternatives": "To wait.", "interests": "None.", "keyDecision": true, "recommendedTo": "Council"},
                  {"verdict": "noted", "text": "the report"}]}
                """, Role.CLERK).etag();
        api.put(minutes + "/attendance", etag, Written.ATTENDANCE, Role.CLERK);
        api.post(minutes + "/circulation", Role.CLERK);
        api.post(minutes + "/approval", Role.CHAIR);
        assertThat(api.post(minutes + "/publication", Role.CLERK).status()).isEqualTo(200);
        Awaitility.await().until(() -> list("meetingId=" + meeting).size() == 2);

        JsonNode decision =
                list("meetingId=" + meeting + "&verdict=recommended").path(0);
        assertThat(decision.path("reasons").asString()).isEqualTo("It is needed.");
        assertThat(decision.path("alternatives").asString()).isEqualTo("To wait.");
        assertThat(decision.path("interests").asString()).isEqualTo("None.");
        assertThat(decision.path("recommendedTo").asString()).isEqualTo("Council");
        assertThat(decision.path("keyDecision").asBoolean()).isTrue();
        assertThat(list("meetingId=" + meeting + "&verdict=noted")
                        .path(0)
                        .path("keyDecision")
                        .asBoolean())
                .isFalse();
        assertThat(api.get(minutes).json().at("/items/1/decisions/0/reasons").asString())
                .isEqualTo("It is needed.");
    }

    @Test
    void listsThemByDayAndKeyDecisionTheLatestFirst() {
        String body = "body-" + UUID.randomUUID();
        try (Wire wire = new Wire()) {
            publish(wire, body, "2026-01-31T18:00:00Z", false);
            publish(wire, body, "2026-07-01T00:30:00+01:00", true);
            publish(wire, body, "2026-07-02T10:00:00+01:00", false);
            Awaitility.await().until(() -> list("bodyId=" + body).size() == 3);
        }

        String latest = "bodyId=" + body + "&sort=date";
        assertThat(days(latest)).containsExactly("2026-07-02", "2026-07-01", "2026-01-31");
        assertThat(days(latest + "&from=2026-01-31&to=2026-07-01")).containsExactly("2026-07-01", "2026-01-31");
        assertThat(days(latest + "&from=2026-02-01")).containsExactly("2026-07-02", "2026-07-01");
        assertThat(days(latest + "&to=2026-01-30")).isEmpty();
        assertThat(days(latest + "&keyDecision=true")).containsExactly("2026-07-01");
        JsonNode first = api.get("/api/decisions?limit=2&" + latest).json();
        assertThat(days(latest + "&limit=2&cursor=" + first.path("next").asString()))
                .containsExactly("2026-01-31");
        String one = first.at("/items/1/id").asString();
        assertThat(days(latest + "&id=" + one + "&id=nowhere")).containsExactly("2026-07-01");
        assertThat(days("bodyId=" + body + "&id=" + one)).containsExactly("2026-07-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=size",
                "sort=date&cursor=bm93aGVyZQ",
                "from=yesterday",
                "keyDecision=perhaps",
            })
    void refusesAnOrderOrAFilterThatThereIsNot(String query) {
        assertThat(api.get("/api/decisions?" + query).problem()).isEqualTo("invalid-request");
    }

    @Test
    void takesAnyDayThatThereIs() {
        assertThat(api.get("/api/decisions?to=%2B999999999-12-31&from=-999999999-01-01")
                        .status())
                .isEqualTo(200);
    }

    private static void publish(Wire wire, String body, String startsAt, boolean key) {
        ObjectNode publication = (ObjectNode) JsonMapper.shared()
                .readTree(Contract.examplesOf(PUBLISHED).values().iterator().next());
        String meeting = UUID.randomUUID().toString();
        publication.put("meetingId", meeting).put("bodyId", body).put("startsAt", startsAt);
        ObjectNode item = ((ArrayNode) publication.path("items")).removeAll().addObject();
        item.put("itemId", "item-1").put("title", "Gritting").put("exempt", false);
        item.putArray("decisions")
                .addObject()
                .put("decisionId", UUID.randomUUID().toString())
                .put("verdict", "RESOLVED")
                .put("text", "that roads be gritted")
                .put("keyDecision", key);
        wire.send(Wire.MINUTES, PUBLISHED, meeting, 1, publication.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<String> days(String query) {
        return list(query)
                .valueStream()
                .map(decision -> decision.path("decidedAt").asString().substring(0, 10))
                .toList();
    }

    @Test
    void understandsEveryGoldenExampleOfAPublicationHoweverOftenItComes() {
        try (Wire wire = new Wire()) {
            for (byte[] golden : Contract.examplesOf(PUBLISHED).values()) {
                ObjectNode body = (ObjectNode) JsonMapper.shared().readTree(golden);
                String meeting = "golden-" + UUID.randomUUID();
                body.put("meetingId", meeting).put("aFieldOfTomorrow", 1);
                body.path("items")
                        .forEach(item -> item.path("decisions")
                                .forEach(decision -> ((ObjectNode) decision)
                                        .put("decisionId", UUID.randomUUID().toString())));
                int decisions = body.findValues("decisionId").size();

                for (int times = 0; times < 2; times++) {
                    byte[] sent = body.toString().getBytes(StandardCharsets.UTF_8);
                    wire.send(
                            Wire.MINUTES,
                            PUBLISHED,
                            meeting,
                            body.path("version").asLong(),
                            sent);
                }

                Awaitility.await().until(() -> list("meetingId=" + meeting).size() == decisions);
            }
        }
    }

    private JsonNode list(String query) {
        return api.get("/api/decisions?" + query).json().path("items");
    }
}
