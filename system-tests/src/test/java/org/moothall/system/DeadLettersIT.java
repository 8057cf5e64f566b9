package org.moothall.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Part;
import org.moothall.system.outside.Platform;
import tools.jackson.databind.JsonNode;

/** Somebody has put a record on a topic that is not his, and an operator deals with it. */
@OnThePlatform
class DeadLettersIT {

    private static final String LETTERS = "/api/operations/dead-letters?limit=200&state=";

    private final Platform platform;
    private final Staff staff;

    DeadLettersIT(Platform platform) {
        this.platform = platform;
        this.staff = Staff.of(platform);
    }

    private String mistake() {
        return platform.topics()
                .sendByMistake(
                        "moothall.meetings",
                        "org.moothall.meetings.agenda-published.v1",
                        "{\"meetingId\": [\"not\", \"as\", \"agreed\"]}");
    }

    /** What the services that read the topic could not make of the record with that key: one letter of each. */
    private List<JsonNode> lettersOf(String key, String state) {
        return await("dead letters of " + key)
                .atMost(Staff.SOON)
                .until(
                        () -> staff.operator().get(LETTERS + state).expect(200).items(item -> isOf(item, key)),
                        found -> found.size() == 2);
    }

    private static boolean isOf(JsonNode item, String key) {
        return item.path("key").asString("").equals(key);
    }

    @Test
    void showsARecordThatNoServiceCouldReadToOperatorsOnly() {
        String key = mistake();

        List<JsonNode> letters = lettersOf(key, "open");

        assertThat(letters)
                .extracting(letter -> letter.path("service").asString())
                .containsExactly("minutes", "notifications");
        assertThat(letters).allSatisfy(letter -> {
            assertThat(letter.path("reason").asString()).isNotEmpty();
            assertThat(letter.path("topic").asString()).isEqualTo("moothall.meetings");
            assertThat(letter.at("/body/text").asString()).contains("as");
            assertThat(letter.path("headers").toString()).contains("/somebody-else");
        });
        staff.clerk().get(LETTERS + "open").expect(403);
        staff.clerk().get(letters.getFirst().at("/links/self").asString()).expect(403);
        platform.anonymous().get(LETTERS + "open").expect(401);
    }

    @Test
    void recordsThatALetterWasTriedAgainInVainAndThenDiscardedAndClosesItsGap() {
        String key = mistake();

        for (JsonNode letter : lettersOf(key, "open")) {
            assertThat(staff.operator()
                            .post(letter.at("/links/replay").asString(), Map.of())
                            .expect(422)
                            .problem())
                    .isEqualTo("still-undecodable");
            assertThat(gapsOf(key)).isNotEmpty();
            staff.operator()
                    .post(letter.at("/links/discard").asString(), Map.of("reason", "Sent by mistake"))
                    .expect(200);
        }

        assertThat(lettersOf(key, "discarded")).allSatisfy(letter -> {
            assertThat(letter.path("discardReason").asString()).isEqualTo("Sent by mistake");
            assertThat(letter.at("/decidedBy/name").asString()).isNotEmpty();
            assertThat(letter.path("tries").asInt()).isEqualTo(1);
        });
        assertThat(gapsOf(key)).isEmpty();
        assertThat(staff.operator().get(LETTERS + "open").expect(200).items(item -> isOf(item, key)))
                .isEmpty();
    }

    private List<JsonNode> gapsOf(String subject) {
        return staff.operator()
                .get("/api/operations/gaps?limit=200")
                .expect(200)
                .items(gap -> gap.path("subject").asString().equals(subject));
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"MINUTES", "NOTIFICATIONS"})
    void isSeenInTheMetrics(Part part) {
        String key = mistake();
        lettersOf(key, "open");

        await("metrics of " + part)
                .atMost(Staff.SOON)
                .untilAsserted(() -> assertThat(platform.at(part)
                                .get("/actuator/prometheus")
                                .expect(200)
                                .text())
                        .containsPattern("(?m)^dead_letters_total\\{.*topic=\"moothall.meetings\".*} [1-9]")
                        .containsPattern("(?m)^dead_letters_open\\{.*topic=\"moothall.meetings\".*} [1-9]")
                        .containsPattern("(?m)^projection_gap\\{.*topic=\"moothall.meetings\".*} [1-9]")
                        .containsPattern("(?m)^projection_lag\\{.*topic=\"moothall.meetings\".*} 0\\.0$")
                        .containsPattern(
                                "(?m)^consumer_stopped_age_seconds\\{.*topic=\"moothall.meetings\".*} 0\\.0$"));
    }
}
