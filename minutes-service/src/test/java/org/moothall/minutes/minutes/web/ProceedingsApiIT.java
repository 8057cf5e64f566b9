package org.moothall.minutes.minutes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.http.Role.CHAIR;
import static org.moothall.http.Role.CLERK;
import static org.moothall.http.Role.MEMBER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.http.Role;
import org.moothall.minutes.Api;
import org.moothall.minutes.Api.Reply;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RealService
class ProceedingsApiIT {
    private static final String SENSITIVE = "canary-sensitive-9c1e";
    private static final String EXEMPT = "canary-exempt-motion-7f3a";

    private static final String ATTENDANCE = """
            {"present": [{"name": "Cllr Ada Weald", "memberId": "member-1", "role": "Chair"},
                         {"name": "Cllr Bo Shire", "memberId": "member-2", "remote": true},
                         {"name": "Cllr Cy Down", "memberId": "member-3",
                          "substituteFor": {"memberId": "member-5", "name": "Cllr Ev Fold"}},
                         {"name": "Cllr Di Combe", "memberId": "member-4"}],
             "apologies": [{"name": "Cllr Ev Fold", "memberId": "member-5"}],
             "absent": [{"name": "Cllr Fa Moor", "memberId": "member-6"}],
             "inAttendance": [{"name": "Dr Amara Nettleship", "role": "Director of Education"}],
             "movements": [{"way": "left", "member": {"memberId": "member-4", "name": "Cllr Di Combe"},
                            "itemId": "item-3", "at": "2026-03-03T10:40:00Z"}]}
            """;

    private static final String ADA = "{\"memberId\": \"member-1\", \"name\": \"Cllr Ada Weald\"}";
    private static final String BO = "{\"memberId\": \"member-2\", \"name\": \"Cllr Bo Shire\"}";
    private static final String CY = "{\"memberId\": \"member-3\", \"name\": \"Cllr Cy Down\"}";
    private static final String DI = "{\"memberId\": \"member-4\", \"name\": \"Cllr Di Combe\"}";
    private static final String EV = "{\"memberId\": \"member-5\", \"name\": \"Cllr Ev Fold\"}";

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
    void keepsMotionsAndVotesUnderTheNamesOfPopolo() {
        String id = attended();

        Reply reply = motions(id, """
                {"motions": [
                  {"id": "m1", "text": "That the plan be supported", "mover": %s, "seconder": %s, "result": "carried",
                   "voteEvent": {"votes": [%s, %s, %s, %s, %s], "castingVote": {"voter": %s, "option": "yes"}}},
                  {"id": "a1", "amends": "m1", "text": "Leave out all after That", "mover": %s, "result": "lost",
                   "voteEvent": {"counts": [{"option": "yes", "value": 1}, {"option": "no", "value": 2}]}}]}
                """.formatted(
                        BO,
                        CY,
                        vote(ADA, "yes"),
                        vote(BO, "yes"),
                        vote(CY, "no"),
                        vote(DI, "no"),
                        vote(EV, "absent"),
                        ADA,
                        CY));

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        JsonNode motions = reply.json().at("/items/1/motions");
        assertThat(motions.at("/0/classification").asString()).isEqualTo("motion");
        assertThat(motions.at("/0/voteEvent/method").asString()).isEqualTo("named");
        assertThat(motions.at("/0/voteEvent/counts").toString())
                .isEqualTo("[{\"option\":\"yes\",\"value\":2},{\"option\":\"no\",\"value\":2},"
                        + "{\"option\":\"abstain\",\"value\":0},{\"option\":\"absent\",\"value\":1}]");
        assertThat(motions.at("/0/result").asString()).isEqualTo("carried");
        assertThat(motions.at("/1/classification").asString()).isEqualTo("amendment");
        assertThat(motions.at("/1/voteEvent/method").asString()).isEqualTo("show-of-hands");
        assertThat(motions.at("/1/result").asString()).isEqualTo("lost");
    }

    @Test
    void takesBackWhatItGave() {
        String id = attended();
        declare(
                id,
                "{\"interests\": [{\"member\": %s, \"kind\": \"non-registrable\", \"conduct\": \"left\"}]}"
                        .formatted(DI));
        JsonNode read = motions(id, carried(vote(ADA, "yes"), vote(BO, "yes"))).json();
        String etag = api.get("/api/minutes/" + id, CLERK).etag();

        assertThat(motions(id, "{\"motions\": " + read.at("/items/1/motions") + "}")
                        .etag())
                .isEqualTo(etag);
        assertThat(declare(id, "{\"interests\": " + read.at("/items/1/interests") + "}")
                        .etag())
                .isEqualTo(etag);
        assertThat(api.put(
                                "/api/minutes/" + id + "/attendance",
                                etag,
                                read.path("attendance").toString(),
                                CLERK)
                        .etag())
                .isEqualTo(etag);
        assertThat(api.put(item(id), etag, read.at("/items/1").toString(), CLERK)
                        .status())
                .isEqualTo(200);
        assertThat(api.get("/api/minutes/" + id, CLERK).json().at("/items/1/motions"))
                .hasSize(1);
    }

    @Test
    void refusesWhatCannotHaveBeenWithItsRule() {
        String id = attended();

        Reply tooMany = motions(id, """
                {"motions": [{"id": "m1", "text": "That it be so", "result": "carried",
                  "voteEvent": {"counts": [{"option": "yes", "value": 4}, {"option": "no", "value": 1}]}}]}
                """);
        assertThat(tooMany.status()).isEqualTo(422);
        assertThat(tooMany.json().path("type").asString()).endsWith("/more-votes-than-members");
        assertThat(tooMany.json().path("rule").asString()).isNotEmpty();
        assertThat(tooMany.json().path("source").asString()).contains("1972");
        assertThat(problem(motions(id, carried(vote(ADA, "yes"), vote(ADA, "no")))))
                .isEqualTo("voted-twice");
        assertThat(problem(motions(id, carried(vote(EV, "yes"))))).isEqualTo("not-among-the-present");
        assertThat(problem(motions(
                        id,
                        "{\"motions\": [{\"id\": \"m1\", \"text\": \"t\", \"mover\": %s}]}".formatted(DI),
                        "item-3")))
                .isEqualTo("not-among-the-present");
        assertThat(problem(motions(id, """
                        {"motions": [{"id": "m1", "text": "t", "result": "carried",
                          "voteEvent": {"counts": [{"option": "yes", "value": 2}], "votes": [%s]}}]}
                        """.formatted(vote(ADA, "yes"))))).isEqualTo("counts-do-not-add-up");
        assertThat(problem(declare(
                        id,
                        "{\"interests\": [{\"member\": %s, \"kind\": \"hearsay\", \"conduct\": \"left\"}]}"
                                .formatted(ADA))))
                .isEqualTo("interest-kind-unknown");
        assertThat(motions(id, "{\"motions\": []}", "item-9").status()).isEqualTo(404);
        assertThat(api.put(item(id) + "/motions", "", "{\"motions\": []}", CLERK)
                        .status())
                .isEqualTo(428);
        assertThat(api.get("/api/minutes/" + id, CLERK).etag()).isEqualTo("\"2\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                                  | motions
            {"motions": [null]}                                                                 | motions[0]
            {"motions": [{"id": "m 1", "text": "t"}]}                                           | motions[0].id
            {"motions": [{"id": "m1", "text": " "}]}                                            | motions[0].text
            {"motions": [{"id": "m1", "text": "t", "result": "won"}]}                           | motions[0].result
            {"motions": [{"id": "m1", "text": "t", "mover": {"memberId": "member-1"}}]}         | motions[0].mover.name
            {"motions": [{"id": "a1", "text": "t", "classification": "amendment"}]}             | motions[0].amends
            {"motions": [{"id": "m1", "text": "t", "voteEvent": {}}]}                           | motions[0].voteEvent.counts
            {"motions": [{"id": "m1", "text": "t", "voteEvent": {"counts": [{"option": "yes", "value": -1}]}}]} | motions[0].voteEvent.counts[0].value
            {"motions": [{"id": "m1", "text": "t", "voteEvent": {"counts": [{"option": "aye", "value": 1}]}}]}  | motions[0].voteEvent.counts[0].option
            """)
    void namesTheFieldOfAMotionThatCannotBeUsed(String body, String field) {
        Reply reply = api.put(item(meetings.held()) + "/motions", "\"1\"", body, CLERK);

        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo(field);
    }

    @Test
    void circulatesABudgetOnlyWithNames() {
        String id = attended();
        motions(id, """
                {"budget": true, "motions": [{"id": "m1", "text": "That the budget be set", "result": "carried",
                  "voteEvent": {"counts": [{"option": "yes", "value": 3}, {"option": "no", "value": 1}]}}]}
                """);

        Reply refused = api.post("/api/minutes/" + id + "/circulation", CLERK);
        assertThat(problem(refused)).isEqualTo("named-vote-missing");
        assertThat(refused.json().path("source").asString()).contains("SI 2014/165");

        motions(id, carried(vote(ADA, "yes"), vote(BO, "yes"), vote(CY, "yes"), vote(DI, "no")));
        assertThat(api.post("/api/minutes/" + id + "/circulation", CLERK).status())
                .isEqualTo(200);
    }

    @Test
    void tellsNobodyButTheClerkWhatIsSensitiveAndNobodyOutsideWhatIsExempt() {
        String id = attended();
        declare(id, """
                {"interests": [{"member": %s, "kind": "disclosable-pecuniary", "conduct": "left", "sensitive": true,
                  "nature": "%s", "dispensation": true, "dispensationReason": "for %s"}]}
                """.formatted(DI, SENSITIVE, SENSITIVE));
        motions(id, carried(vote(ADA, "yes"), vote(BO, "no"), vote(CY, "yes")));
        motions(
                id,
                "{\"motions\": [{\"id\": \"m1\", \"text\": \"%s\", \"result\": \"carried\"}]}".formatted(EXEMPT),
                "item-3");
        String minutes = "/api/minutes/" + id;
        api.post(minutes + "/circulation", CLERK);
        assertThat(api.get(minutes, MEMBER).text()).contains(EXEMPT).doesNotContain(SENSITIVE);
        assertThat(api.post(minutes + "/approval", CHAIR).text()).doesNotContain(SENSITIVE);
        assertThat(api.post(minutes + "/publication", CLERK).text()).contains(SENSITIVE);

        for (Role role : Role.values()) {
            assertThat(api.get(minutes, role).text().contains(SENSITIVE)).isEqualTo(role == CLERK);
        }
        Reply open = api.get(minutes);
        assertThat(open.text()).doesNotContain(SENSITIVE).doesNotContain(EXEMPT);
        assertThat(open.json().at("/items/1/interests/0/kind").asString()).isEqualTo("disclosable-pecuniary");
        assertThat(open.json().at("/items/1/motions/0/voteEvent/counts/0/value").asInt())
                .isEqualTo(2);
        try (TopicReader reader = new TopicReader(RealParts.kafka(), "moothall.minutes")) {
            assertThat(reader.await(id, found -> found.size() >= 8))
                    .extracting(record -> new String(record.value(), java.nio.charset.StandardCharsets.UTF_8))
                    .noneMatch(body -> body.contains(SENSITIVE) || body.contains(EXEMPT));
        }
    }

    @Test
    void countsWhoCameFromTheMinutesThatTheReaderMaySee() {
        String id = attended();
        String statistics = "/api/minutes/attendance-statistics?bodyId=body-of-" + id;

        JsonNode counted =
                api.get(statistics + "&from=2026-03-03&to=2026-03-03", CLERK).json();
        assertThat(counted.path("meetings").asInt()).isEqualTo(1);
        assertThat(counted.at("/members/0/member/name").asString()).isEqualTo("Cllr Ada Weald");
        assertThat(counted.at("/members/1/remotely").asInt()).isEqualTo(1);
        assertThat(counted.at("/members/2/asSubstitute").asInt()).isEqualTo(1);
        assertThat(counted.at("/members/5/absent").asInt()).isEqualTo(1);
        assertThat(api.get(statistics).json().path("members")).isEmpty();
        assertThat(api.get(statistics + "&from=2026-03-04", CLERK)
                        .json()
                        .path("meetings")
                        .asInt())
                .isZero();
        assertThat(api.get(statistics + "&from=2026-03-04&to=2026-03-03", CLERK).status())
                .isEqualTo(400);
        assertThat(api.get("/api/minutes/attendance-statistics", CLERK).status())
                .isEqualTo(400);
    }

    private String attended() {
        String id = meetings.held();
        Reply reply = api.put("/api/minutes/" + id + "/attendance", "\"1\"", ATTENDANCE, CLERK);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return id;
    }

    private Reply motions(String id, String body) {
        return motions(id, body, Meetings.ITEM);
    }

    private Reply motions(String id, String body, String itemId) {
        return put(id, "/api/minutes/" + id + "/items/" + itemId + "/motions", body);
    }

    private Reply declare(String id, String body) {
        return put(id, item(id) + "/interests", body);
    }

    private Reply put(String id, String path, String body) {
        return api.put(path, api.get("/api/minutes/" + id, CLERK).etag(), body, CLERK);
    }

    private static String item(String id) {
        return "/api/minutes/" + id + "/items/" + Meetings.ITEM;
    }

    private static String vote(String voter, String option) {
        return "{\"voter\": %s, \"option\": \"%s\"}".formatted(voter, option);
    }

    private static String carried(String... votes) {
        return "{\"motions\": [{\"id\": \"m1\", \"text\": \"That it be so\", \"result\": \"carried\", \"voteEvent\": {\"votes\": [%s]}}]}"
                .formatted(String.join(", ", votes));
    }

    private static String problem(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(422);
        return reply.json().path("type").asString().replaceFirst(".*/", "");
    }
}
