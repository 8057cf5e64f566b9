package org.moothall.minutes.decision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
