package org.moothall.minutes.attendance.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.http.Role.CHAIR;
import static org.moothall.http.Role.CLERK;
import static org.moothall.http.Role.MEMBER;
import static org.moothall.http.Role.OFFICER;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.http.Role;
import org.moothall.minutes.Api;
import org.moothall.minutes.Api.Reply;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Wire;
import org.moothall.minutes.attendance.ClockRound;
import org.moothall.minutes.meeting.KnownMeetings;
import org.moothall.minutes.member.Councillors;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** From published minutes to a seat at risk and back, over HTTP and on the topics, by the calendar of the day. */
@RealService
class AttendanceClockApiIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @LocalServerPort
    private int port;

    @Autowired
    private Councillors councillors;

    @Autowired
    private KnownMeetings meetings;

    @Autowired
    private ClockRound round;

    private Api api;
    private String member;
    private String clock;

    @BeforeEach
    void registerAMember() {
        api = new Api(port);
        member = "member-" + UUID.randomUUID();
        clock = "authority-" + member;
        tell("member-registered", member, """
            {"memberId": "%s", "version": 1, "name": "Cllr Odile Marchbank", "memberships": [],
             "createdAt": "2026-01-05T09:00:00Z", "modifiedAt": "2026-01-05T09:00:00Z"}
            """.formatted(member));
        Awaitility.await().until(() -> councillors.member(member).isPresent());
        round.goRound();
    }

    @Test
    void startsWhenAMemberBecomesKnownAndAgainWithEachAttendanceInPublishedMinutes() {
        assertThat(read().json().path("status").asString()).isEqualTo("running");
        assertThat(day("countsFrom")).isEqualTo(TODAY);
        assertThat(read().json().has("lastAttended")).isFalse();
        state(TODAY.minusMonths(4));
        assertThat(read().json().path("status").asString()).isEqualTo("at-risk");

        String meeting = published(TODAY.minusMonths(1), present(""));

        Awaitility.await().until(() -> day("countsFrom").equals(TODAY.minusMonths(1)));
        JsonNode read = read().json();
        assertThat(day("lastDay")).isEqualTo(TODAY.minusMonths(1).plusMonths(6));
        assertThat(read.path("status").asString()).isEqualTo("running");
        assertThat(read.at("/lastAttended/meetingId").asString()).isEqualTo(meeting);
        assertThat(api.get(read.at("/lastAttended/statistics").asString())
                        .json()
                        .at("/members/0/present")
                        .asInt())
                .isOne();
        assertThat(read.path("history")
                        .valueStream()
                        .map(one -> one.path("what").asString()))
                .containsExactly("opened", "office-stated", "followed-attendance");
        assertThat(told(3)).containsExactly("opened", "moved", "moved");
    }

    @Test
    void tellsOfARiskAndOfTheTimePassedOnceEachAndTakesItBackWhenLateMinutesSayOtherwise() {
        state(TODAY.minusMonths(4));
        round.goRound();
        round.goRound();
        state(TODAY.minusMonths(6).minusDays(9));
        round.goRound();
        round.goRound();
        assertThat(list("?status=passed&memberId=" + member)).hasSize(1);

        published(TODAY.minusMonths(2), present(""));
        Awaitility.await().until(() -> read().json().path("status").asString().equals("running"));

        assertThat(told(6))
                .containsExactly("opened", "moved", "at-risk", "warning-withdrawn", "passed", "warning-withdrawn");
        assertThat(list("?status=passed&memberId=" + member)).isEmpty();
    }

    @Test
    void countsNeitherDraftsNorCancelledMeetingsNorWhoWasOnlyWatchingNorAnybodyFarAway() {
        state(TODAY.minusMonths(4));
        String draft = opened(TODAY.minusDays(20));
        attend(draft, present(""));
        String cancelled = opened(TODAY.minusDays(19));
        attend(cancelled, present(""));
        Meetings.tell("meeting-cancelled", cancelled, 4, startsAt(TODAY.minusDays(19)), "cancelled");
        published(TODAY.minusDays(18), present(", \"remote\": true"));
        published(TODAY.minusDays(17), """
            {"present": [{"name": "Cllr Bo Shire"}], "apologies": [{"name": "Cllr O", "memberId": "%s"}],
             "inAttendance": [{"name": "Cllr Odile Marchbank", "memberId": "%s", "role": "visitor"}]}
            """.formatted(member, member));
        String last = published(TODAY.minusDays(40), present(""));

        Awaitility.await()
                .until(() ->
                        last.equals(read().json().at("/lastAttended/meetingId").asString()));
        round.goRound();

        assertThat(day("countsFrom")).isEqualTo(TODAY.minusDays(40));
    }

    @Test
    void anApprovalOfTheCouncilSavesTheSeatAndNoEventNorAnybodyOutsideIsToldOfIt() {
        state(TODAY.minusMonths(5));
        round.goRound();
        String council = council("council", TODAY.minusDays(3));
        LocalDate until = TODAY.plusMonths(4);

        Reply reasoned = put(
                "/approvals/" + council,
                "{\"until\": \"%s\", \"reason\": \"canary-77aa is ill\"}".formatted(until),
                CLERK);
        Reply approved = put("/approvals/" + council, """
                {"until": "%s", "decisionId": "canary-77aa"}
                """.formatted(until), CLERK);

        assertThat(reasoned.status()).as(reasoned.text()).isEqualTo(400);
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        assertThat(approved.json().path("lastDay").asString()).isEqualTo(until.toString());
        assertThat(approved.json().path("status").asString()).isEqualTo("running");
        assertThat(read(OFFICER).json().at("/approvals/0/approvedOn").asString())
                .isEqualTo(TODAY.minusDays(3).toString());
        assertThat(told(4)).containsExactly("opened", "moved", "at-risk", "warning-withdrawn");
        assertThat(bodies(4)).noneMatch(body -> body.contains("canary") || body.contains(until.toString()));

        Reply back = api.delete(path("/approvals/" + council), approved.etag(), CLERK);
        assertThat(back.status()).as(back.text()).isEqualTo(200);
        assertThat(back.json().path("approvals")).isEmpty();
        assertThat(back.json().path("lastDay").asString())
                .isEqualTo(TODAY.minusMonths(5).plusMonths(6).toString());
        assertThat(api.delete(path("/approvals/" + council), back.etag(), CLERK).status())
                .isEqualTo(404);
    }

    @Test
    void aClerkVouchesForWhatNoMinutesHereTellAndTakesItBack() {
        state(TODAY.minusMonths(5));
        LocalDate day = TODAY.minusDays(12);

        Reply vouched = put("/attendances/" + day, "{\"as\": \"representative\"}", CLERK);

        assertThat(vouched.status()).as(vouched.text()).isEqualTo(200);
        assertThat(vouched.json().at("/lastAttended/as").asString()).isEqualTo("representative");
        assertThat(vouched.json().path("countsFrom").asString()).isEqualTo(day.toString());
        Reply back = api.delete(path("/attendances/" + day), vouched.etag(), CLERK);
        assertThat(back.json().path("countsFrom").asString())
                .isEqualTo(TODAY.minusMonths(5).toString());
    }

    @Test
    void showsNobodyElseWhoseSeatIsAtRisk() {
        for (String path : List.of("/api/minutes/attendance-clocks", path(""))) {
            assertThat(api.get(path).status()).isEqualTo(401);
            assertThat(api.get(path, MEMBER).status()).isEqualTo(403);
            assertThat(api.get(path, CHAIR).status()).isEqualTo(403);
            assertThat(api.get(path, OFFICER).status()).isEqualTo(200);
        }
        assertThat(put("/office", "{\"from\": \"2026-01-01\"}", OFFICER).status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/office | {\"from\": \"2196-01-01\"} | 422 | office-not-taken",
                "/office | {\"from\": \"2026-01-02\", \"to\": \"2026-01-01\"} | 400 | invalid-request",
                "/office | {\"to\": \"2026-01-01\"} | 400 | invalid-request",
                "/office | {\"from\": \"+999999-01-01\"} | 400 | invalid-request",
                "/office | {\"from\": \"2026-01-02\", \"to\": \"-0044-03-15\"} | 400 | invalid-request",
                "/office | {\"from\": \"Monday\"} | 400 | invalid-request",
                "/office | [] | 400 | invalid-request",
                "/attendances/2196-01-01 | {\"as\": \"representative\"} | 422 | not-attended-yet",
                "/attendances/2026-01-07 | {\"as\": \"coffee\"} | 422 | not-an-attendance",
                "/attendances/2026-01-07 | {\"as\": \" \"} | 400 | invalid-request",
                "/attendances/yesterday | {\"as\": \"representative\"} | 400 | invalid-request",
                "/attendances/+999999-01-01 | {\"as\": \"representative\"} | 400 | invalid-request",
                "/approvals/nowhere | {\"until\": \"2026-12-31\"} | 422 | meeting-unknown",
                "/approvals/nowhere | {} | 400 | invalid-request"
            })
    void saysWhatIsWrongAndChangesNothing(String path, String body, int status, String problem) {
        Reply reply = put(path, body, CLERK);

        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.problem()).isEqualTo(problem);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(read().etag()).isEqualTo("\"1\"");
    }

    @Test
    void saysWhichRuleAnApprovalBreaks() {
        state(TODAY.minusMonths(5));
        String until = "{\"until\": \"%s\"}".formatted(TODAY.plusMonths(3));

        assertThat(put("/approvals/" + council("cabinet", TODAY.minusDays(3)), until, CLERK)
                        .problem())
                .isEqualTo("not-approved-by-the-council");
        assertThat(put("/approvals/" + council("council", TODAY.plusDays(3)), until, CLERK)
                        .problem())
                .isEqualTo("meeting-not-held");
        Reply nothing = put(
                "/approvals/" + council("council", TODAY.minusDays(3)), "{\"until\": \"%s\"}".formatted(TODAY), CLERK);
        assertThat(nothing.problem()).isEqualTo("approval-without-effect");
        state(TODAY.minusMonths(8));
        Reply late = put("/approvals/" + council("council", TODAY.minusDays(3)), until, CLERK);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.problem()).isEqualTo("approved-too-late");
        assertThat(late.json().path("source").asString()).contains("section 85(1)");
    }

    @Test
    void aChangeNeedsTheVersionThatWasReadAndAClockThatIsThere() {
        String body = "{\"from\": \"2026-01-01\"}";

        assertThat(api.put(path("/office"), "", body, CLERK).status()).isEqualTo(428);
        assertThat(api.put(path("/office"), "\"7\"", body, CLERK).status()).isEqualTo(412);
        assertThat(api.put("/api/minutes/attendance-clocks/nobody/office", "\"1\"", body, CLERK)
                        .status())
                .isEqualTo(404);
        assertThat(api.put(
                                "/api/minutes/attendance-clocks/nobody/approvals/m",
                                "\"1\"",
                                "{\"until\": \"2026-12-31\"}",
                                CLERK)
                        .status())
                .isEqualTo(404);
        assertThat(api.get("/api/minutes/attendance-clocks/nobody", CLERK).status())
                .isEqualTo(404);
        assertThat(api.get("/api/minutes/attendance-clocks?status=lost", CLERK).status())
                .isEqualTo(400);
        assertThat(api.get("/api/minutes/attendance-clocks?duty=none", CLERK).status())
                .isEqualTo(400);
    }

    @Test
    void listsPageByPageWithoutTheHistories() {
        Reply first = api.get("/api/minutes/attendance-clocks?limit=1&duty=authority", CLERK);

        assertThat(first.json().path("items")).hasSize(1);
        assertThat(first.json().at("/items/0").has("history")).isFalse();
        assertThat(list("?memberId=" + member)).hasSize(1);
        assertThat(list("?memberId=" + member + "&status=passed")).isEmpty();
        assertThat(list("?memberId=" + member + "&status=running&duty=authority"))
                .hasSize(1);
    }

    private void state(LocalDate since) {
        Reply stated = put("/office", "{\"from\": \"%s\"}".formatted(since), CLERK);
        assertThat(stated.status()).as(stated.text()).isEqualTo(200);
    }

    private Reply put(String path, String body, Role role) {
        return api.put(path(path), read().etag(), body, role);
    }

    private Reply read(Role... roles) {
        return api.get(path(""), roles.length == 0 ? new Role[] {CLERK} : roles);
    }

    private LocalDate day(String field) {
        return LocalDate.parse(read().json().path(field).asString());
    }

    private JsonNode list(String filter) {
        return api.get("/api/minutes/attendance-clocks" + filter, CLERK).json().path("items");
    }

    private String path(String of) {
        return "/api/minutes/attendance-clocks/" + clock + of;
    }

    private String present(String more) {
        return """
            {"present": [{"name": "Cllr Odile Marchbank", "memberId": "%s"%s}], "apologies": [], "inAttendance": []}
            """.formatted(member, more);
    }

    private String opened(LocalDate on) {
        String id = "meeting-" + UUID.randomUUID();
        Meetings.tell("agenda-published", id, 3, startsAt(on), "agenda-published");
        Awaitility.await().until(() -> api.get("/api/minutes/" + id, CLERK).status() == 200);
        return id;
    }

    private void attend(String meeting, String attendance) {
        String minutes = "/api/minutes/" + meeting;
        Reply attended =
                api.put(minutes + "/attendance", api.get(minutes, CLERK).etag(), attendance, CLERK);
        assertThat(attended.status()).as(attended.text()).isEqualTo(200);
    }

    private String published(LocalDate on, String attendance) {
        String meeting = opened(on);
        attend(meeting, attendance);
        api.post("/api/minutes/" + meeting + "/circulation", CLERK);
        api.post("/api/minutes/" + meeting + "/approval", CHAIR);
        assertThat(api.post("/api/minutes/" + meeting + "/publication", CLERK).status())
                .isEqualTo(200);
        return meeting;
    }

    /** The id of a meeting of a body of that kind. */
    private String council(String kind, LocalDate on) {
        String id = "meeting-" + UUID.randomUUID();
        String body = "body-of-" + id;
        tell("body-established", body, """
            {"bodyId": "%s", "version": 1, "name": "Wealdshire", "kind": "%s",
             "createdAt": "2026-01-05T09:00:00Z", "modifiedAt": "2026-01-05T09:00:00Z"}
            """.formatted(body, kind));
        Meetings.tell("meeting-scheduled", id, 1, startsAt(on), "scheduled");
        Awaitility.await()
                .until(() ->
                        councillors.body(body).isPresent() && meetings.find(id).isPresent());
        return id;
    }

    private static String startsAt(LocalDate on) {
        return on + "T10:00:00Z";
    }

    private static void tell(String event, String id, String body) {
        try (Wire wire = new Wire()) {
            wire.send(Wire.MEETINGS, "org.moothall.meetings." + event + ".v1", id, 1, body.getBytes(UTF_8));
        }
    }

    private List<String> told(int events) {
        try (TopicReader reader = new TopicReader(RealParts.kafka(), Wire.MINUTES)) {
            return reader.await(clock, found -> found.size() >= events).stream()
                    .map(record -> TopicReader.header(record, "ce_type"))
                    .map(type -> type.replaceFirst("^.*member-attendance-", "").replaceFirst("\\.v1$", ""))
                    .toList();
        }
    }

    private List<String> bodies(int events) {
        try (TopicReader reader = new TopicReader(RealParts.kafka(), Wire.MINUTES)) {
            return reader.await(clock, found -> found.size() >= events).stream()
                    .map(record -> new String(record.value(), UTF_8))
                    .toList();
        }
    }
}
