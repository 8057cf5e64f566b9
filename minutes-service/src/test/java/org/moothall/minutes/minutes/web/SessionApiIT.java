package org.moothall.minutes.minutes.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.http.Role.CHAIR;
import static org.moothall.http.Role.CLERK;
import static org.moothall.http.Role.MEMBER;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.minutes.Api;
import org.moothall.minutes.Api.Reply;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Written;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Minutes that are taken while the meeting goes on. */
@RealService
class SessionApiIT {
    private static final String BEGUN = """
            {"startedAt": "2026-03-03T10:02:00Z"}
            """;
    private static final String ADJOURNED = """
            {"startedAt": "2026-03-03T10:02:00Z", "adjournments": [{"from": "2026-03-03T10:40:00Z"}]}
            """;
    private static final String ENDED = """
            {"startedAt": "2026-03-03T10:02:00Z", "endedAt": "2026-03-03T12:15:00Z",
             "adjournments": [{"from": "2026-03-03T10:40:00Z", "to": "2026-03-03T11:05:00Z", "reason": "Fire alarm"}]}
            """;

    @LocalServerPort
    private int port;

    private Api api;
    private Meetings meetings;

    @BeforeEach
    void connect() {
        api = new Api(port);
        meetings = new Meetings(api);
    }

    @Test
    void showsEverybodyHowFarTheMeetingIsAndNobodyMoreOfTheDraft() {
        String id = meetings.held();
        String minutes = "/api/minutes/" + id;
        String canary = "canary-title-" + id;
        api.put(minutes + "/items/" + Meetings.ITEM, "\"1\"", "{\"title\": \"" + canary + "\"}", CLERK);

        String before = api.get(minutes + "/progress").json().path("phase").asString();
        api.put(minutes + "/session", "\"1\"", BEGUN, CLERK);
        assertThat(reach(id, Meetings.ITEM).status()).isEqualTo(200);
        Reply open = api.get(minutes + "/progress");
        assertThat(reach(id, Meetings.EXEMPT_ITEM).status()).isEqualTo(200);
        Reply exempt = api.get(minutes + "/progress");

        assertThat(before).isEqualTo("not-started");
        assertThat(open.json().path("phase").asString()).isEqualTo("in-session");
        assertThat(open.json().at("/item/title").asString()).isEqualTo("Operation Encompass");
        assertThat(open.text()).doesNotContain(canary);
        assertThat(exempt.json().path("privateBusiness").asBoolean()).isTrue();
        assertThat(exempt.text()).doesNotContain(Meetings.EXEMPT_ITEM, "Exempt item");
        assertThat(api.get(minutes, MEMBER).status()).isEqualTo(404);
        assertThat(api.get("/api/minutes/no-such-meeting/progress").status()).isEqualTo(404);
    }

    @Test
    void tellsOnTheTopicWhichItemWasReachedAndOfAnExemptOneThatThereIsPrivateBusiness() {
        String id = meetings.held();
        api.put("/api/minutes/" + id + "/items/" + Meetings.EXEMPT_ITEM, "\"1\"", item(Written.CANARY), CLERK);
        api.put("/api/minutes/" + id + "/session", "\"1\"", BEGUN, CLERK);
        reach(id, Meetings.ITEM);
        reach(id, Meetings.EXEMPT_ITEM);

        List<String> told;
        try (TopicReader reader = new TopicReader(RealParts.kafka(), "moothall.minutes")) {
            told = reader.await(id, found -> found.size() >= 5).stream()
                    .map(record -> new String(record.value(), UTF_8))
                    .toList();
        }

        assertThat(told.get(3)).contains("\"itemId\":\"item-2\"", "Operation Encompass", "\"privateBusiness\":false");
        assertThat(told.get(4)).contains("\"privateBusiness\":true").doesNotContain("item-3", "Exempt item");
        assertThat(told).noneMatch(body -> body.contains(Written.CANARY));
    }

    @Test
    void publishesWhenTheMeetingBeganWasAdjournedAndEndedInTheMinutesAndTheirDocument() {
        String id = meetings.held();
        String minutes = "/api/minutes/" + id;
        new Written(api).write(id);
        Reply saved = api.put(minutes + "/session", api.get(minutes, CLERK).etag(), ENDED, CLERK);
        api.post(minutes + "/circulation", CLERK);
        api.post(minutes + "/approval", CHAIR);
        api.post(minutes + "/publication", CLERK);

        Reply read = api.get(minutes);

        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(read.json().at("/session/startedAt").asString()).startsWith("2026-03-03T10:02");
        assertThat(read.json().at("/session/adjournments/0/reason").asString()).isEqualTo("Fire alarm");
        assertThat(api.get(minutes + "/document?format=html").text())
                .contains(
                        "The meeting began at 10:02.",
                        "Adjourned at 10:40, resumed at 11:05: Fire alarm",
                        "The meeting ended at 12:15.");
        assertThat(api.get(minutes + "/revisions/1").text()).contains("\"session\"", "Fire alarm");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"startedAt": "2026-03-03T10:00:00Z", "endedAt": "2026-03-03T09:00:00Z"}                  | endedAt
            {"endedAt": "2026-03-03T09:00:00Z"}                                                       | startedAt
            {"startedAt": "2026-03-03T10:00:00Z", "adjournments": [{"from": "2026-03-03T09:00:00Z"}]} | adjournments
            """)
    void refusesTimesThatCannotHaveBeenAndNamesTheRule(String body, String field) {
        String id = meetings.held();

        Reply refused = api.put("/api/minutes/" + id + "/session", "\"1\"", body, CLERK);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("session-contradictory");
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(refused.json().path("rule").asString()).isNotEmpty();
    }

    @Test
    void refusesAnArrivalBeforeTheMeetingBegan() {
        String id = meetings.held();
        api.put("/api/minutes/" + id + "/session", "\"1\"", BEGUN, CLERK);

        Reply refused = api.put("/api/minutes/" + id + "/attendance", "\"1\"", """
                {"present": [{"name": "Cllr Ada Weald", "memberId": "member-1"}],
                 "movements": [{"way": "arrived", "member": {"name": "Cllr Ada Weald", "memberId": "member-1"},
                                "itemId": "item-1", "at": "2026-03-03T09:55:00Z"}]}
                """, CLERK);

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("movements.at");
    }

    @Test
    void refusesAnItemWhileTheMeetingDoesNotSitAndCirculationWithoutItsEnd() {
        String id = meetings.held();
        Reply early = reach(id, Meetings.ITEM);
        api.put("/api/minutes/" + id + "/session", "\"1\"", ADJOURNED, CLERK);
        Reply adjourned = reach(id, Meetings.ITEM);
        Reply circulated = api.post("/api/minutes/" + id + "/circulation", CLERK);

        assertThat(early.problem()).isEqualTo("meeting-not-in-session");
        assertThat(adjourned.json().path("phase").asString()).isEqualTo("adjourned");
        assertThat(circulated.problem()).isEqualTo("session-open-ended");
    }

    @Test
    void refusesOneOfTwoTimesThatWereRecordedAtOnceAndMinutesThatAreNotThere() {
        String id = meetings.held();
        api.put("/api/minutes/" + id + "/session", "\"1\"", BEGUN, CLERK);

        assertThat(api.put("/api/minutes/" + id + "/session", "\"1\"", ENDED, CLERK)
                        .status())
                .isEqualTo(412);
        assertThat(api.put("/api/minutes/" + id + "/session", "", ENDED, CLERK).status())
                .isEqualTo(428);
        assertThat(reach(id, "item-9").status()).isEqualTo(404);
        assertThat(reach("no-such-meeting", "item-1").status()).isEqualTo(404);
        assertThat(api.put("/api/minutes/" + id + "/session/item", "", "{}", CLERK)
                        .status())
                .isEqualTo(400);
    }

    private Reply reach(String meetingId, String itemId) {
        return api.put("/api/minutes/" + meetingId + "/session/item", "", "{\"itemId\": \"" + itemId + "\"}", CLERK);
    }

    private static String item(String words) {
        return "{\"title\": \"%s\", \"paragraphs\": [\"%s\"]}".formatted(words, words);
    }
}
