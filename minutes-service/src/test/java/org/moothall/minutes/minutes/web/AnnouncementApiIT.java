package org.moothall.minutes.minutes.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.http.Role.CHAIR;
import static org.moothall.http.Role.CLERK;
import static org.moothall.http.Role.MEMBER;
import static org.moothall.http.Role.OFFICER;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.minutes.Api;
import org.moothall.minutes.Api.Reply;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Written;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Results that a clerk announces while the minutes are a draft, as everybody reads them. */
@RealService
@ExtendWith(OutputCaptureExtension.class)
class AnnouncementApiIT {
    private static final String SECRET = "canary-draft-51be";
    private static final String REASON = "{\"reason\": \"canary-reason-51be\"}";
    private static final String BEGUN = "{\"startedAt\": \"2026-03-03T10:02:00Z\"}";
    private static final String ENDED =
            "{\"startedAt\": \"2026-03-03T10:02:00Z\", \"endedAt\": \"2026-03-03T12:00:00Z\"}";
    private static final String MOTION = """
            {"motions": [{"id": "m1", "text": "That the scheme go ahead.", "result": "carried",
              "mover": {"name": "Cllr Ada Weald", "memberId": "member-1"},
              "voteEvent": {"votes": [{"voter": {"name": "Cllr Ada Weald", "memberId": "member-1"}, "option": "yes"}]}},
             {"id": "m2", "text": "That canary-draft-51be wait."}]}
            """;
    private static final String SENSITIVE = """
            [{"member": {"name": "Cllr Ada Weald", "memberId": "member-1"}, "kind": "disclosable-pecuniary",
              "nature": "canary-draft-51be", "conduct": "stayed", "sensitive": true}]
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
    void tellsEverybodyWhatWasDecidedAndNothingElseOfTheDraft() {
        String id = sitting();

        Reply announced = announce(id);
        Reply read = api.get("/api/minutes/" + id + "/announcements");
        Reply progress = api.get("/api/minutes/" + id + "/progress");

        assertThat(announced.status()).as(announced.text()).isEqualTo(200);
        assertThat(read.json().at("/items/0/title").asString()).isEqualTo("Operation Encompass");
        assertThat(read.json().at("/items/0/decisions").toString())
                .isEqualTo("[{\"verdict\":\"RESOLVED\",\"text\":\"that the scheme go ahead\"}]");
        assertThat(read.json().at("/items/0/motions/0/result").asString()).isEqualTo("carried");
        assertThat(read.json()
                        .at("/items/0/motions/0/voteEvent/votes/0/voter/name")
                        .asString())
                .isEqualTo("Cllr Ada Weald");
        assertThat(read.json().at("/items/0/motions")).hasSize(1);
        assertThat(progress.json().at("/announced/0/itemId").asString()).isEqualTo(Meetings.ITEM);
        assertThat(progress.json().path("latest").toString())
                .isEqualTo(read.json().at("/items/0").toString());
        assertThat(List.of(read.text(), progress.text())).noneMatch(text -> text.contains(SECRET));
        assertThat(api.get("/api/minutes/" + id, MEMBER).status()).isEqualTo(404);
    }

    @Test
    void keepsWhatWasAnnouncedWhileTheDraftIsWrittenOn() {
        String id = sitting();
        announce(id);
        api.put(item(id), etag(id), decision("that it be " + SECRET), CLERK);

        Reply preview = api.get(announcement(id), CLERK);

        assertThat(api.get("/api/minutes/" + id + "/announcements").text()).doesNotContain(SECRET);
        assertThat(preview.json().at("/proposed/decisions/0/text").asString()).isEqualTo("that it be " + SECRET);
        assertThat(preview.json().path("upToDate").asBoolean()).isFalse();
        assertThat(preview.json().path("announcedBy").asString()).isNotEmpty();
    }

    @Test
    void namesNobodyWhereTheNatureOfAnInterestIsHidden() {
        String id = sitting();
        assertThat(api.put(item(id) + "/interests", etag(id), "{\"interests\": " + SENSITIVE + "}", CLERK)
                        .status())
                .isEqualTo(200);

        announce(id);

        assertThat(api.get("/api/minutes/" + id + "/announcements").text())
                .contains("\"value\":1")
                .doesNotContain("Cllr Ada Weald", "member-1", SECRET);
    }

    @Test
    void isTakenBackForTheReasonThatOnlyClerksRead() {
        String id = sitting();
        announce(id);

        Reply takenBack =
                api.delete(announcement(id), api.get(announcement(id), CLERK).etag(), REASON, CLERK);

        assertThat(takenBack.status()).as(takenBack.text()).isEqualTo(200);
        assertThat(api.get("/api/minutes/" + id + "/announcements").json().path("items"))
                .isEmpty();
        assertThat(api.get("/api/minutes/" + id + "/progress").json().has("latest"))
                .isFalse();
        assertThat(api.get(announcement(id), CLERK)
                        .json()
                        .at("/retractions/0/reason")
                        .asString())
                .isEqualTo("canary-reason-51be");
        Reply again =
                api.delete(announcement(id), api.get(announcement(id), CLERK).etag(), REASON, CLERK);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("nothing-announced");
    }

    @Test
    void isToldOnTheTopicWithoutADraftAReasonOrAName(CapturedOutput log) {
        String id = sitting();
        announce(id);
        api.delete(announcement(id), api.get(announcement(id), CLERK).etag(), REASON, CLERK);

        List<String> told;
        try (TopicReader reader = new TopicReader(RealParts.kafka(), "moothall.minutes")) {
            told = reader.await(id, found -> found.size() >= 8).stream()
                    .map(record -> new String(record.value(), UTF_8))
                    .toList();
        }

        assertThat(told).anyMatch(body -> body.contains("that the scheme go ahead"));
        assertThat(told).noneMatch(body -> body.contains(SECRET) || body.contains("canary-reason"));
        assertThat(log.getAll()).doesNotContain(SECRET, "canary-reason", "that the scheme go ahead");
    }

    @Test
    void isRefusedAfterAnythingOfTheItemWasChangedOrAnnounced() {
        String id = sitting();
        String seen = etag(id);
        api.put(item(id), seen, decision("that it wait"), CLERK);

        assertThat(api.post(announcement(id), seen, "", CLERK).status()).isEqualTo(412);
        assertThat(announce(id).status()).isEqualTo(200);
        String announced = api.get(announcement(id), CLERK).etag();
        assertThat(api.post(announcement(id), announced, "", CLERK).etag())
                .isEqualTo(api.get("/api/minutes/" + id, CLERK).etag());
        assertThat(api.delete(announcement(id), seen, REASON, CLERK).status()).isEqualTo(412);
        assertThat(api.post(announcement(id), "", "", CLERK).status()).isEqualTo(428);
    }

    @Test
    void isRefusedWhereNothingMayBeToldAndNamesTheRule() {
        String early = meetings.held();
        api.put(item(early), etag(early), decision("that it wait"), CLERK);
        Reply tooEarly = announce(early);
        String id = sitting();
        Reply exempt = api.post(
                "/api/minutes/" + id + "/items/" + Meetings.EXEMPT_ITEM + "/announcement",
                api.get("/api/minutes/" + id, CLERK).etag(),
                "",
                CLERK);
        Reply nothing = api.post(
                "/api/minutes/" + id + "/items/item-1/announcement",
                api.get("/api/minutes/" + id, CLERK).etag(),
                "",
                CLERK);
        api.put("/api/minutes/" + id + "/session/item", "", "{\"itemId\": \"item-3\"}", CLERK);
        Reply excluded = announce(id);

        assertThat(List.of(tooEarly, exempt, nothing, excluded)).allSatisfy(refused -> {
            assertThat(refused.status()).as(refused.text()).isEqualTo(422);
            assertThat(refused.json().path("rule").asString()).isNotEmpty();
        });
        assertThat(List.of(tooEarly, exempt, nothing, excluded))
                .extracting(Reply::problem)
                .containsExactly("meeting-not-begun", "item-not-public", "nothing-decided", "public-excluded");
        assertThat(api.get(announcement(id), CLERK).json().path("hindrance").asString())
                .isEqualTo("public-excluded");
    }

    @Test
    void endsWithThePublicationOfTheMinutes() {
        String id = sitting();
        announce(id);
        api.put("/api/minutes/" + id + "/items/" + Meetings.ITEM + "/motions", etag(id), "{\"motions\": []}", CLERK);
        api.put(
                "/api/minutes/" + id + "/session",
                api.get("/api/minutes/" + id, CLERK).etag(),
                ENDED,
                CLERK);
        api.post("/api/minutes/" + id + "/circulation", CLERK);
        api.post("/api/minutes/" + id + "/approval", CHAIR);
        assertThat(api.post("/api/minutes/" + id + "/publication", CLERK).status())
                .isEqualTo(200);

        assertThat(announce(id).problem()).isEqualTo("announcements-over");
        assertThat(api.get("/api/minutes/" + id + "/announcements").json().path("items"))
                .isEmpty();
        assertThat(api.get("/api/minutes/" + id + "/progress").json().path("announced"))
                .isEmpty();
        assertThat(api.get("/api/minutes/" + id + "/revisions/1").text()).doesNotContain("announce");
    }

    @Test
    void isTheClerksWordAndNobodyElses() {
        String id = sitting();

        assertThat(api.post(announcement(id), etag(id), "", OFFICER).status()).isEqualTo(403);
        assertThat(api.post(announcement(id), etag(id), "").status()).isEqualTo(401);
        assertThat(api.get(announcement(id), OFFICER).status()).isEqualTo(403);
        assertThat(api.get("/api/minutes/" + id + "/items/item-9/announcement", CLERK)
                        .status())
                .isEqualTo(404);
        assertThat(api.get("/api/minutes/no-such-meeting/announcements").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"reason\": \"  \"}", "{\"reason\": 7", "[]"})
    void isNotTakenBackWithoutAReason(String body) {
        String id = sitting();
        announce(id);

        assertThat(api.delete(announcement(id), api.get(announcement(id), CLERK).etag(), body, CLERK)
                        .status())
                .isEqualTo(400);
    }

    /** A meeting that sits, of which an open item and an exempt one are written. */
    private String sitting() {
        String id = meetings.held();
        String minutes = "/api/minutes/" + id;
        api.put(minutes + "/attendance", api.get(minutes, CLERK).etag(), Written.ATTENDANCE, CLERK);
        api.put(minutes + "/session", api.get(minutes, CLERK).etag(), BEGUN, CLERK);
        api.put(item(id), etag(id), decision("that the scheme go ahead"), CLERK);
        api.put(
                minutes + "/items/" + Meetings.EXEMPT_ITEM,
                api.get(minutes, CLERK).etag(),
                decision("that " + SECRET + " be sold"),
                CLERK);
        Reply voted = api.put(item(id) + "/motions", etag(id), MOTION, CLERK);
        assertThat(voted.status()).as(voted.text()).isEqualTo(200);
        return id;
    }

    private Reply announce(String id) {
        return api.post(announcement(id), etag(id), "", CLERK);
    }

    private String etag(String id) {
        return api.get(item(id), CLERK).etag();
    }

    private static String item(String id) {
        return "/api/minutes/" + id + "/items/" + Meetings.ITEM;
    }

    private static String announcement(String id) {
        return item(id) + "/announcement";
    }

    private static String decision(String text) {
        return """
            {"title": "%1$s", "paragraphs": ["About %1$s."], "decisions": [{"verdict": "RESOLVED", "text": "%2$s",
              "reasons": "%1$s"}], "actions": [{"owner": "%1$s", "text": "Do %1$s."}]}
            """.formatted(SECRET, text);
    }
}
