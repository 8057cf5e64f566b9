package org.moothall.minutes.minutes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.http.Role.CHAIR;
import static org.moothall.http.Role.CLERK;
import static org.moothall.http.Role.INTEGRATOR;
import static org.moothall.http.Role.MEMBER;
import static org.moothall.http.Role.OFFICER;
import static org.moothall.http.Role.OPERATOR;

import java.util.List;
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
import org.moothall.minutes.Written;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RealService
class MinutesApiIT {

    private static final String ITEM = """
            {"title": "Encompass", "paragraphs": ["One.", "Two."], "points": ["A point."], "pointsAfterParagraph": 1,
             "decisions": [{"verdict": "RESOLVED", "text": "that it be so", "evidence": {"point": 0, "start": 0, "end": 7}}],
             "actions": [{"owner": "Director of Education", "text": "to write", "due": "2027-01-31"}]}
            """;

    private static final String NOBODY = """
            {"present": []}
            """;

    @LocalServerPort
    private int port;

    private Api api;
    private Meetings meetings;
    private Written written;

    @BeforeEach
    void connect() {
        api = new Api(port);
        meetings = new Meetings(api);
        written = new Written(api);
    }

    @Test
    void opensADraftWithAnItemForEachItemOfThePublishedAgenda() {
        Reply read = api.get("/api/minutes/" + meetings.held(), CLERK);

        assertThat(read.etag()).isEqualTo("\"1\"");
        assertThat(read.json().path("status").asString()).isEqualTo("draft");
        assertThat(read.json().path("items")).hasSize(3);
        assertThat(read.json().at("/items/2/title").asString()).isEqualTo("Exempt item");
        assertThat(read.json().at("/items/1/paragraphs")).isEmpty();
    }

    @Test
    void keepsWhatTheClerkWritesUnderAnItem() {
        String id = meetings.held();

        Reply reply = api.put(item(id), "\"1\"", ITEM, CLERK);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.etag()).isEqualTo("\"2\"");
        JsonNode item = reply.json().at("/items/1");
        assertThat(item.path("title").asString()).isEqualTo("Encompass");
        assertThat(item.path("pointsAfterParagraph").asInt()).isEqualTo(1);
        assertThat(item.at("/decisions/0/evidence/end").asInt()).isEqualTo(7);
        assertThat(item.at("/actions/0/due").asString()).isEqualTo("2027-01-31");
    }

    @Test
    void takesBackWhatItGave() {
        String id = meetings.held();
        JsonNode item = api.put(item(id), "\"1\"", ITEM, CLERK).json().at("/items/1");

        Reply again = api.put(item(id), "\"2\"", item.toString(), CLERK);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.etag()).isEqualTo("\"2\"");
    }

    @Test
    void keepsAScriptInATitleAsTheTextThatItIs() {
        String id = meetings.held();
        String script = "<script>alert('minutes')</script>";

        Reply reply = api.put(item(id), "\"1\"", "{\"title\": \"" + script + "\"}", CLERK);

        assertThat(reply.json().at("/items/1/title").asString()).isEqualTo(script);
        assertThat(reply.header("Content-Type")).startsWith("application/json");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void asksForTheVersionThatAChangeIsMadeOnAndRefusesAnOldOne() {
        String id = meetings.held();
        api.put(attendance(id), "\"1\"", Written.ATTENDANCE, CLERK);

        assertThat(api.put(item(id), "", ITEM, CLERK).status()).isEqualTo(428);
        Reply stale = api.put(attendance(id), "\"1\"", NOBODY, CLERK);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().path("currentVersion").asInt()).isEqualTo(2);
        assertThat(stale.json().path("yourVersion").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"actions": [{"owner": "A"}]}                                        | actions[0].text
            {"actions": [{"owner": "A", "text": " "}]}                           | actions[0].text
            {"actions": [{"owner": "A", "text": "b", "due": "soon"}]}            | actions[0].due
            {"decisions": [{"text": "that"}]}                                    | decisions[0].verdict
            {"decisions": [{"verdict": "R", "text": "t", "evidence": {"point": -1, "start": 0, "end": 1}}]} | decisions[0].evidence.point
            {"decisions": [null]}                                                | decisions[0]
            {"paragraphs": [null]}                                               | paragraphs[0]
            {"paragraphs": "one"}                                                | paragraphs
            {"paragraphs": ["a"], "pointsAfterParagraph": 2}                     | pointsAfterParagraph
            {"titel": "a"}                                                       | titel
            """)
    void namesTheFieldOfAnItemThatCannotBeUsed(String body, String field) {
        Reply reply = api.put(item(meetings.held()), "\"1\"", body, CLERK);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.json().at("/errors/0/field").asString())
                .as(reply.text())
                .isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\": \"a", "[]", "", "null"})
    void refusesABodyThatIsNoItem(String body) {
        assertThat(api.put(item(meetings.held()), "\"1\"", body, CLERK).status())
                .isEqualTo(400);
    }

    @Test
    void refusesTextsThatAreTooLong() {
        String id = meetings.held();

        assertThat(api.put(item(id), "\"1\"", "{\"title\": \"" + "x".repeat(501) + "\"}", CLERK)
                        .status())
                .isEqualTo(400);
        assertThat(api.put(item(id), "\"1\"", "{\"points\": [\"" + "x".repeat(50_001) + "\"]}", CLERK)
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"present\": [{}]}", "{\"present\": [{\"name\": \"\"}]}", "{\"present\": [null]}"})
    void refusesAnAttendanceThatNamesNobodyWhereItShould(String body) {
        assertThat(api.put(attendance(meetings.held()), "\"1\"", body, CLERK).status())
                .isEqualTo(400);
    }

    @Test
    void doesNotKnowWhatWasNeverOpened() {
        assertThat(api.get("/api/minutes/nowhere", CLERK).status()).isEqualTo(404);
        assertThat(api.put(item("nowhere"), "\"1\"", ITEM, CLERK).status()).isEqualTo(404);
        assertThat(api.post("/api/minutes/nowhere/publication", CLERK).status()).isEqualTo(404);
        assertThat(api.put("/api/minutes/" + meetings.held() + "/items/item-9", "\"1\"", ITEM, CLERK)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void bringsMinutesFromDraftToPublishedWithOneEventForEachStep() {
        String id = meetings.held();
        written.write(id);
        api.post("/api/minutes/" + id + "/circulation", CLERK);
        api.post("/api/minutes/" + id + "/approval", CHAIR);

        Reply published = api.post("/api/minutes/" + id + "/publication", CLERK);
        Reply again = api.post("/api/minutes/" + id + "/publication", CLERK);

        assertThat(published.json().path("status").asString()).isEqualTo("published");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(published.text());
        assertThat(api.post("/api/minutes/" + id + "/circulation", CLERK).etag())
                .isEqualTo(published.etag());
        assertThat(api.post("/api/minutes/" + id + "/approval", CHAIR).etag()).isEqualTo(published.etag());
        try (TopicReader reader = new TopicReader(RealParts.kafka(), "moothall.minutes")) {
            assertThat(reader.await(id, found -> found.size() >= 7))
                    .extracting(record -> TopicReader.header(record, "ce_type").replace("org.moothall.minutes.", ""))
                    .containsExactly(
                            "minutes-opened.v1",
                            "minutes-drafted.v1",
                            "minutes-drafted.v1",
                            "minutes-drafted.v1",
                            "minutes-circulated.v1",
                            "minutes-approved.v1",
                            "minutes-published.v1");
        }
    }

    @Test
    void returnsCirculatedMinutesToDraftWhenTheirTextIsChangedAndSaysSo() {
        String id = meetings.held();
        written.write(id);
        String etag = api.post("/api/minutes/" + id + "/circulation", CLERK).etag();

        Reply changed = api.put(item(id), etag, ITEM, CLERK);

        assertThat(changed.json().path("status").asString()).isEqualTo("draft");
        assertThat(changed.json().path("message").asString()).contains("circulate it again");
        assertThat(api.post("/api/minutes/" + id + "/approval", CHAIR).problem())
                .isEqualTo("minutes-not-circulated");
    }

    @Test
    void refusesToApproveMinutesOfAMeetingThatIsStillToCome() {
        String id = meetings.toCome();
        written.write(id);
        api.post("/api/minutes/" + id + "/circulation", CLERK);

        assertRefused(api.post("/api/minutes/" + id + "/approval", CHAIR), "meeting-not-held");
    }

    @Test
    void refusesToApproveMinutesOfACancelledMeeting() {
        String id = meetings.cancelled();
        api.post("/api/minutes/" + id + "/circulation", CLERK);

        assertRefused(api.post("/api/minutes/" + id + "/approval", CHAIR), "meeting-not-held");
    }

    @Test
    void refusesToApproveMinutesThatNameNobodyPresent() {
        String id = meetings.held();
        api.post("/api/minutes/" + id + "/circulation", CLERK);

        assertRefused(api.post("/api/minutes/" + id + "/approval", CHAIR), "attendance-not-recorded");
    }

    @Test
    void refusesToPublishMinutesThatAreNotApproved() {
        assertRefused(api.post("/api/minutes/" + meetings.held() + "/publication", CLERK), "minutes-not-approved");
    }

    @Test
    void refusesToChangeApprovedMinutes() {
        String id = meetings.held();
        String etag = written.approve(id);

        assertRefused(api.put(item(id), etag, ITEM, CLERK), "minutes-approved");
    }

    @Test
    void refusesToCirculateAnActionThatNobodyOwns() {
        String id = meetings.held();
        api.put(item(id), "\"1\"", "{\"actions\": [{\"text\": \"to ask\"}]}", CLERK);

        assertRefused(api.post("/api/minutes/" + id + "/circulation", CLERK), "action-without-owner");
    }

    @Test
    void answersThoseWhoMayNotKnowAsIfThereWereNothing() {
        String id = meetings.held();
        written.write(id);

        for (Role role : List.of(CHAIR, MEMBER, OFFICER, INTEGRATOR, OPERATOR)) {
            assertThat(api.get("/api/minutes/" + id, role).status()).isEqualTo(404);
        }
        api.post("/api/minutes/" + id + "/circulation", CLERK);
        for (Role role : List.of(CHAIR, MEMBER, OFFICER)) {
            assertThat(api.get("/api/minutes/" + id, role).status()).isEqualTo(200);
        }
        for (Role role : List.of(INTEGRATOR, OPERATOR)) {
            assertThat(api.get("/api/minutes/" + id, role).status()).isEqualTo(404);
        }
        assertThat(api.get("/api/minutes/" + id).status()).isEqualTo(404);
    }

    @Test
    void listsByStatusAndBodyInPages() {
        String id = meetings.held();
        String query = "/api/minutes?bodyId=body-of-" + id;

        assertThat(api.get(query, CLERK).json().path("items")).hasSize(1);
        assertThat(api.get(query + "&status=draft", CLERK).json().path("items")).hasSize(1);
        assertThat(api.get(query + "&status=published", CLERK).json().path("items"))
                .isEmpty();
        assertThat(api.get(query + "&modifiedSince=2096-01-01T00:00:00Z", CLERK)
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(api.get(query).json().path("items")).isEmpty();
        meetings.held();
        Reply page = api.get("/api/minutes?limit=1", CLERK);
        assertThat(page.header("Link")).contains("rel=\"next\"");
        assertThat(page.json().path("next").asString()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=secret", "modifiedSince=yesterday", "limit=0", "limit=201", "cursor=%25%25"})
    void refusesAListThatCannotBeAskedFor(String query) {
        Reply reply = api.get("/api/minutes?" + query, CLERK);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    }

    private static void assertRefused(Reply reply, String problem) {
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.problem()).isEqualTo(problem);
        assertThat(reply.json().path("rule").asString()).isNotEmpty();
        assertThat(reply.json().path("source").asString()).isNotEmpty();
    }

    private static String item(String meetingId) {
        return "/api/minutes/" + meetingId + "/items/" + Meetings.ITEM;
    }

    private static String attendance(String meetingId) {
        return "/api/minutes/" + meetingId + "/attendance";
    }
}
