package org.moothall.minutes.callin.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.http.Role.CLERK;
import static org.moothall.http.Role.MEMBER;
import static org.moothall.http.Role.OFFICER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.http.Role;
import org.moothall.minutes.Api;
import org.moothall.minutes.Api.Reply;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Wire;
import org.moothall.minutes.Written;
import org.moothall.minutes.member.Councillors;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** From the publication of a cabinet's minutes to what came of a call-in, over HTTP and on the topics. */
@RealService
class CallInApiIT {

    private static final String CANARY = "canary-reason-91c4";

    @LocalServerPort
    private int port;

    @Autowired
    private Councillors councillors;

    private Api api;
    private String meeting;
    private String decision;

    @BeforeEach
    void publishTheMinutesOfACabinet() {
        api = new Api(port);
        meeting = new Meetings(api).held();
        establish("body-of-" + meeting, "cabinet");
        write();
        Awaitility.await().until(() -> list("", CLERK).size() == 2);
        decision = api.get("/api/minutes/" + meeting)
                .json()
                .at("/items/1/decisions/0/decisionId")
                .asString();
    }

    @Test
    void tellsEverybodyFromWhenAPublishedDecisionMayBeCarriedOut() {
        Reply read = api.get(path());

        assertThat(read.etag()).isEqualTo("\"1\"");
        assertThat(read.json().path("status").asString()).isEqualTo("open-to-call-in");
        assertThat(read.json().path("mayBeImplemented").asBoolean()).isFalse();
        assertThat(read.json().path("effectiveFrom").asString())
                .isEqualTo(read.json().path("windowClosesAt").asString());
        assertThat(Instant.parse(read.json().path("windowClosesAt").asString()))
                .isAfter(Instant.parse(read.json().path("publishedAt").asString()));
        assertThat(list("&status=open-to-call-in")).hasSize(1);
        assertThat(list("&decisionId=nowhere&decisionId=" + decision)).hasSize(1);
        assertThat(list("&decisionId=nowhere")).isEmpty();
    }

    @Test
    void freezesADecisionThatEnoughMembersCallInAndLetsItGoWhereItStands() {
        List<String> members = members(5);

        Reply called = callIn(members);
        assertThat(called.status()).as(called.text()).isEqualTo(200);
        assertThat(called.etag()).isEqualTo("\"2\"");
        assertThat(called.json().at("/callIn/reason").asString()).isEqualTo(CANARY);
        assertThat(api.get(path()).json().path("status").asString()).isEqualTo("called-in");
        assertThat(api.get(path()).json().has("effectiveFrom")).isFalse();
        assertThat(api.get(path()).json().at("/callIn/members")).hasSize(5);

        Reply stands = conclude("{\"result\": \"stands\", \"heldOn\": \"%s\"}"
                .formatted(called.json().at("/callIn/calledInAt").asString().substring(0, 10)));
        assertThat(stands.status()).as(stands.text()).isEqualTo(200);
        assertThat(stands.json().path("mayBeImplemented").asBoolean()).isTrue();
        assertThat(stands.json().at("/callIn/conclusions/0/result").asString()).isEqualTo("stands");
        assertThat(told(decision, 3))
                .extracting(CallInApiIT::type)
                .containsExactly("decision-opened-to-call-in", "decision-called-in", "decision-call-in-concluded");
    }

    @Test
    void keepsTheReasonOfACallInInsideTheCouncil() {
        callIn(members(5));

        assertThat(api.get(path()).text()).doesNotContain(CANARY);
        assertThat(list("").toString()).doesNotContain(CANARY);
        assertThat(api.get(path(), OFFICER).text()).contains(CANARY);
        assertThat(told(decision, 2)).noneMatch(record -> record.contains(CANARY));
    }

    @Test
    void declaresADecisionUrgentForAReasonThatThePublicReads() {
        Reply urgent =
                post("/urgency", "{\"reason\": \"The grant lapses.\", \"agreedBy\": \"Chair of Scrutiny\"}", CLERK);

        assertThat(urgent.status()).as(urgent.text()).isEqualTo(200);
        assertThat(api.get(path()).json().at("/urgency/reason").asString()).isEqualTo("The grant lapses.");
        assertThat(api.get(path()).json().path("mayBeImplemented").asBoolean()).isTrue();
        assertThat(callIn(members(5)).problem()).isEqualTo("not-subject-to-call-in");
    }

    @Test
    void showsNobodyWhoIsNotEntitledADecisionUnderAnExemptItem() {
        String exempt = exempt();
        post(exempt, "/urgency", "{\"reason\": \"" + CANARY + "\"}", CLERK);
        String address = "/api/decisions/call-ins/" + exempt;

        assertThat(api.get(address, MEMBER).text()).contains(CANARY);
        assertThat(api.get(address).status()).isEqualTo(404);
        assertThat(api.get(address, OFFICER).status()).isEqualTo(404);
        assertThat(list("")).hasSize(1);
        assertThat(told(exempt, 2)).noneMatch(record -> record.contains(CANARY) || record.contains(Written.CANARY));
    }

    @Test
    void saysWhichRuleACallInBreaks() {
        List<String> four = members(4);
        List<String> unknown = new ArrayList<>(four);
        unknown.add("nobody");
        List<String> twice = new ArrayList<>(four);
        twice.add(four.getFirst());
        List<String> cabinet = new ArrayList<>(four);
        cabinet.add(register("body-of-" + meeting));

        assertThat(callIn(four).problem()).isEqualTo("too-few-members");
        assertThat(callIn(twice).problem()).isEqualTo("too-few-members");
        assertThat(callIn(unknown).problem()).isEqualTo("member-unknown");
        assertThat(callIn(cabinet).problem()).isEqualTo("member-of-the-executive");
        Reply refused = callIn(four);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().path("source").asString()).contains("section 9F");
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("memberIds");
        assertThat(api.get(path()).etag()).isEqualTo("\"1\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"result\": \"stands\", \"heldOn\": \"2196-01-01\"} | 422 | review-not-held",
                "{\"result\": \"stands\", \"heldOn\": \"2026-01-01\"} | 422 | review-before-call-in",
                "{\"result\": \"stands\", \"meetingId\": \"nowhere\"} | 422 | meeting-unknown",
                "{\"result\": \"stands\"} | 400 | invalid-request",
                "{\"result\": \"stands\", \"heldOn\": \"2026-01-01\", \"meetingId\": \"m\"} | 400 | invalid-request",
                "{\"result\": \"lost\", \"heldOn\": \"2026-01-01\"} | 400 | invalid-request",
                "{\"result\": \"stands\", \"heldOn\": \"+999999-01-01\"} | 400 | invalid-request",
                "{\"heldOn\": \"2026-01-01\"} | 400 | invalid-request"
            })
    void saysWhyACallInIsNotConcluded(String body, int status, String problem) {
        callIn(members(5));

        Reply reply = conclude(body);

        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "{\"memberIds\": [], \"reason\": \"r\"}",
                "{\"memberIds\": [null], \"reason\": \"r\"}",
                "{\"memberIds\": [\"a\"], \"reason\": \" \"}",
                "{\"memberIds\": \"a\", \"reason\": 1, \"x\": {}}"
            })
    void refusesACallInThatIsNotOne(String body) {
        assertThat(post("/request", body, CLERK).status()).isEqualTo(400);
    }

    @Test
    void knowsNoCallInOfADecisionThatIsNotOneOfTheExecutive() {
        assertThat(api.get("/api/decisions/call-ins/nowhere").status()).isEqualTo(404);
        assertThat(post("nowhere", "/urgency", "{\"reason\": \"r\"}", CLERK).status())
                .isEqualTo(404);
        assertThat(api.get("/api/decisions/call-ins?status=lost").status()).isEqualTo(400);
    }

    private Reply callIn(List<String> members) {
        String named = members.stream().map("\"%s\""::formatted).collect(Collectors.joining(", "));
        return post("/request", "{\"memberIds\": [%s], \"reason\": \"%s\"}".formatted(named, CANARY), CLERK);
    }

    private Reply conclude(String body) {
        return post("/conclusions", body, CLERK);
    }

    private Reply post(String path, String body, Role role) {
        return post(decision, path, body, role);
    }

    private Reply post(String id, String path, String body, Role role) {
        return api.post("/api/decisions/call-ins/" + id + path, "application/json", body.getBytes(UTF_8), role);
    }

    private String path() {
        return "/api/decisions/call-ins/" + decision;
    }

    private JsonNode list(String filter, Role... roles) {
        return api.get("/api/decisions/call-ins?meetingId=" + meeting + filter, roles)
                .json()
                .path("items");
    }

    private String exempt() {
        return list("", CLERK)
                .valueStream()
                .filter(one -> one.path("exempt").asBoolean())
                .map(one -> one.path("decisionId").asString())
                .findFirst()
                .orElseThrow();
    }

    /** One open item and one exempt item that decide something, and one that only notes. */
    private void write() {
        Written written = new Written(api);
        String minutes = "/api/minutes/" + meeting;
        written.write(meeting);
        String etag = api.get(minutes, CLERK).etag();
        assertThat(api.put(minutes + "/items/item-1", etag, """
                        {"decisions": [{"verdict": "noted", "text": "the apologies"}]}
                        """, CLERK).status())
                .isEqualTo(200);
        api.post(minutes + "/circulation", CLERK);
        api.post(minutes + "/approval", Role.CHAIR);
        assertThat(api.post(minutes + "/publication", CLERK).status()).isEqualTo(200);
    }

    private List<String> members(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> register("scrutiny-of-" + meeting))
                .toList();
    }

    private String register(String bodyId) {
        String id = "member-" + UUID.randomUUID();
        tell("member-registered", id, """
                {"memberId": "%s", "version": 1, "name": "Cllr %s", "memberships": [{"bodyId": "%s", "role": "member"}],
                 "createdAt": "2026-01-05T09:00:00Z", "modifiedAt": "2026-01-05T09:00:00Z"}
                """.formatted(id, id, bodyId));
        Awaitility.await().until(() -> councillors.member(id).isPresent());
        return id;
    }

    private void establish(String bodyId, String kind) {
        tell("body-established", bodyId, """
                {"bodyId": "%s", "version": 1, "name": "Cabinet", "kind": "%s",
                 "createdAt": "2026-01-05T09:00:00Z", "modifiedAt": "2026-01-05T09:00:00Z"}
                """.formatted(bodyId, kind));
        Awaitility.await().until(() -> councillors.body(bodyId).isPresent());
    }

    private static void tell(String event, String id, String body) {
        try (Wire wire = new Wire()) {
            wire.send(Wire.MEETINGS, "org.moothall.meetings." + event + ".v1", id, 1, body.getBytes(UTF_8));
        }
    }

    /** What was told of a decision: type and body of each event. */
    private static List<String> told(String decisionId, int events) {
        try (TopicReader reader = new TopicReader(RealParts.kafka(), Wire.MINUTES)) {
            return reader.await(decisionId, found -> found.size() >= events).stream()
                    .map(record ->
                            new String(record.headers().lastHeader("ce_type").value(), UTF_8) + " "
                                    + new String(record.value(), UTF_8))
                    .toList();
        }
    }

    private static String type(String told) {
        return told.replaceFirst("^org\\.moothall\\.minutes\\.", "").replaceFirst("\\.v1 .*$", "");
    }
}
