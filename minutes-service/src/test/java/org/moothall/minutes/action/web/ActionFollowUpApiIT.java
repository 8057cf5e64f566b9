package org.moothall.minutes.action.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.http.Role.CHAIR;
import static org.moothall.http.Role.CLERK;
import static org.moothall.http.Role.MEMBER;
import static org.moothall.http.Role.OFFICER;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.http.Role;
import org.moothall.minutes.Api;
import org.moothall.minutes.Api.Reply;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Wire;
import org.moothall.minutes.Written;
import org.moothall.minutes.action.ActionChaser;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Actions from the minutes to their end: due by the next meeting, given to another, overdue, brought back to the body. */
@RealService
class ActionFollowUpApiIT {
    private static final String CANARY = Written.CANARY;

    @LocalServerPort
    private int port;

    @Autowired
    private ActionChaser chaser;

    private Api api;
    private String meeting;

    @BeforeEach
    void open() {
        api = new Api(port);
        meeting = new Meetings(api).held();
    }

    @Test
    void followsTheNextMeetingWhereverItGoes() {
        publish("\"dueBy\": \"next-meeting\"");
        assertThat(action().path("dueBy").asString()).isEqualTo("next-meeting");
        assertThat(action().has("due")).isFalse();

        String next = "next-of-" + meeting;
        tellOfNext(next, 1, "meeting-scheduled", "2096-05-05T10:00:00+01:00", "scheduled");
        awaitDue("2096-05-05");
        assertThat(action().path("dueMeetingId").asString()).isEqualTo(next);
        tellOfNext(next, 2, "meeting-rescheduled", "2096-05-12T10:00:00+01:00", "scheduled");
        awaitDue("2096-05-12");
        tellOfNext(next, 3, "meeting-cancelled", "2096-05-12T10:00:00+01:00", "cancelled");
        Awaitility.await().until(() -> !action().has("due"));

        assertThat(read(CLERK).json().path("history"))
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.path("by").asString()).isEqualTo("Calendar of meetings"));
    }

    @Test
    void givesAnActionToAnotherForAReasonThatStaysInside() {
        publish("\"due\": \"2096-01-31\"");

        Reply reply = assign("\"1\"", """
                {"owner": "Head of Transport", "due": "2096-02-28", "reason": "%s"}""".formatted(CANARY), CLERK);

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.etag()).isEqualTo("\"2\"");
        assertThat(reply.json().at("/history/0/change/ownerBefore").asString()).isEqualTo("Director of Education");
        assertThat(reply.json().at("/history/0/change/dueBefore/due").asString())
                .isEqualTo("2096-01-31");
        assertThat(reply.json().at("/history/0/note").asString()).isEqualTo(CANARY);
        assertThat(read().text()).contains("Head of Transport", "2096-02-28").doesNotContain(CANARY);
        assertThat(list("&owner=head%20of%20transport")).hasSize(1);
        assertThat(onTheTopic(action().path("id").asString())).doesNotContain(CANARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"owner\": \"A\", \"due\": \"2096-02-28\"}",
                "{\"owner\": \" \", \"reason\": \"b\"}",
                "{\"owner\": \"A\", \"due\": \"2096-02-30\", \"reason\": \"b\"}",
                "{\"owner\": \"A\", \"due\": \"+12096-02-20\", \"reason\": \"b\"}",
                "{\"owner\": \"A\", \"due\": \"2096-02-28\", \"dueBy\": \"next-meeting\", \"reason\": \"b\"}",
                "{\"owner\": \"A\", \"dueBy\": \"soon\", \"reason\": \"b\"}",
                "{",
                "null",
                "{}"
            })
    void refusesAnAssignmentThatIsNotOne(String body) {
        publish("\"due\": \"2096-01-31\"");

        assertThat(assign("\"1\"", body, CLERK).status()).isEqualTo(400);
    }

    @Test
    void refusesToGiveAwayWhatIsClosedOrOfAnotherVersion() {
        publish("\"due\": \"2096-01-31\"");
        api.patch(path(), "\"1\"", "{\"status\": \"done\"}", OFFICER);
        String body = "{\"owner\": \"A\", \"reason\": \"b\"}";

        assertThat(assign("\"2\"", body, CLERK).problem()).isEqualTo("action-closed");
        assertThat(assign("\"1\"", body, CLERK).status()).isEqualTo(412);
        assertThat(assign("", body, CLERK).status()).isEqualTo(428);
        assertThat(assign("\"2\"", body, OFFICER).status()).isEqualTo(403);
    }

    @Test
    void tellsOnceOnTheTopicThatAnActionIsOverdue() {
        publish("\"due\": \"2026-03-10\"");

        Awaitility.await().untilAsserted(() -> {
            chaser.goRound();
            assertThat(onTheTopic(action().path("id").asString())).contains("action-overdue");
        });
        chaser.goRound();

        assertThat(onTheTopic(action().path("id").asString()).split("action-overdue", -1))
                .hasSize(2);
        assertThat(action().path("overdue").asBoolean()).isTrue();
        assertThat(list("&overdue=true")).hasSize(1);
        assertThat(list("&dueBefore=2026-03-11")).hasSize(1);
        assertThat(list("&dueBefore=2026-03-10")).isEmpty();
        assertThat(list("&overdue=true&status=done")).isEmpty();
        assertThat(api.get("/api/actions?dueBefore=soon").status()).isEqualTo(400);
        assertThat(api.get("/api/actions?overdue=perhaps").status()).isEqualTo(400);
    }

    @Test
    void listsWhatIsStillToBeDoneByDueDateAPageAtATime() {
        publish("\"due\": \"2026-03-10\"");
        List<String> due = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.get(
                            "/api/actions?unfinished=true&sort=due&limit=1&meetingId=" + meeting + cursor, CLERK)
                    .json();
            page.path("items").forEach(item -> due.add(item.path("due").asString("never")));
            cursor = page.path("next").asString("");
            cursor = cursor.isEmpty() ? cursor : "&cursor=" + cursor;
        } while (!cursor.isEmpty());

        assertThat(due).containsExactly("2026-03-10", "2026-03-10");
        api.patch(path(), "\"1\"", "{\"status\": \"done\"}", OFFICER);
        assertThat(list("&unfinished=true")).isEmpty();
        assertThat(list("&unfinished=true&status=done")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=owner", "sort=due&cursor=YQ", "sort=due&cursor=%3F", "unfinished=perhaps"})
    void refusesAnOrderOrACursorThatIsNotOne(String query) {
        Reply reply = api.get("/api/actions?" + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains(query.contains("cursor") ? "cursor" : query.substring(0, query.indexOf('=')));
    }

    @Test
    void saysOfAnActionThatItIsDueSoonAsItsOwnerIsReminded() {
        publish("\"due\": \"" + LocalDate.now(ZoneId.of("Europe/London")) + "\"");

        assertThat(action().path("dueSoon").asBoolean()).isTrue();
        assertThat(action().path("overdue").asBoolean()).isFalse();
        api.patch(path(), "\"1\"", "{\"status\": \"done\"}", OFFICER);
        assertThat(action().path("dueSoon").asBoolean()).isFalse();
    }

    @Test
    void bringsBackToTheBodyWhatIsOpenOrWasClosedSinceItMet() {
        publish("\"due\": \"2096-01-31\"");
        assertThat(arising()).hasSize(1);

        api.patch(path(), "\"1\"", "{\"status\": \"done\"}", OFFICER);
        assertThat(arising())
                .singleElement()
                .satisfies(
                        action -> assertThat(action.path("status").asString()).isEqualTo("done"));
        assertThat(arising(MEMBER)).hasSize(2);

        assertThat(api.get("/api/actions/matters-arising").status()).isEqualTo(400);
        assertThat(api.get("/api/actions/matters-arising?bodyId=nobody").json().path("items"))
                .isEmpty();
    }

    @Test
    void showsTheWordsThatAnActionCameFromButNeverThoseOfAnExemptItem() {
        publish("\"evidence\": {\"paragraph\": 0, \"start\": 0, \"end\": 12}");

        assertThat(action().at("/evidence/words").asString()).isEqualTo("The Director");
        assertThat(list("", CLERK)).hasSize(2).allSatisfy(action -> {
            if (action.path("exempt").asBoolean()) {
                assertThat(action.has("evidence")).isFalse();
            }
        });
    }

    @Test
    void refusesAMinutedActionThatIsDueTwice() {
        Reply reply = writeItem(Meetings.ITEM, "\"due\": \"2096-01-31\", \"dueBy\": \"next-meeting\"");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("dueBy");
    }

    private void publish(String due) {
        assertThat(writeItem(Meetings.ITEM, due).status()).isEqualTo(200);
        assertThat(writeItem(Meetings.EXEMPT_ITEM, due).status()).isEqualTo(200);
        String minutes = "/api/minutes/" + meeting;
        api.put(minutes + "/attendance", api.get(minutes, CLERK).etag(), Written.ATTENDANCE, CLERK);
        api.post(minutes + "/circulation", CLERK);
        api.post(minutes + "/approval", CHAIR);
        assertThat(api.post(minutes + "/publication", CLERK).status()).isEqualTo(200);
        Awaitility.await().until(() -> list("", CLERK).size() == 2);
    }

    private Reply writeItem(String item, String due) {
        String minutes = "/api/minutes/" + meeting;
        String body = """
                {"paragraphs": ["The Director agreed to write."], "points": [], "decisions": [],
                 "actions": [{"owner": "Director of Education", "text": "to write", %s}]}""".formatted(due);
        return api.put(minutes + "/items/" + item, api.get(minutes, CLERK).etag(), body, CLERK);
    }

    private void tellOfNext(String id, long version, String event, String startsAt, String status) {
        String body = Meetings.body(id, version, startsAt, status).replace("body-of-" + id, "body-of-" + meeting);
        try (Wire wire = new Wire()) {
            wire.send(Wire.MEETINGS, "org.moothall.meetings." + event + ".v1", id, version, body.getBytes(UTF_8));
        }
    }

    private void awaitDue(String day) {
        Awaitility.await().until(() -> action().path("due").asString("").equals(day));
    }

    private static String onTheTopic(String actionId) {
        try (TopicReader topic = new TopicReader(RealParts.kafka(), Wire.MINUTES)) {
            return topic.toTheEnd().stream()
                    .filter(record -> actionId.equals(record.key()))
                    .map(record -> TopicReader.header(record, "ce_type") + " " + new String(record.value(), UTF_8))
                    .reduce("", String::concat);
        }
    }

    private Reply assign(String etag, String body, Role role) {
        return api.put(path() + "/assignment", etag, body, role);
    }

    private Reply read(Role... roles) {
        return api.get(path(), roles);
    }

    private JsonNode action() {
        return list("").path(0);
    }

    private String path() {
        return "/api/actions/" + action().path("id").asString();
    }

    private JsonNode arising(Role... roles) {
        return api.get("/api/actions/matters-arising?bodyId=body-of-" + meeting, roles)
                .json()
                .path("items");
    }

    private JsonNode list(String filter, Role... roles) {
        return api.get("/api/actions?meetingId=" + meeting + filter, roles)
                .json()
                .path("items");
    }
}
