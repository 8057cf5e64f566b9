package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProceedingsDeskTest extends MinutesDesk {
    private static final String MOTIONS = ITEM + "/motions";

    @BeforeEach
    void aCouncilWithThreeMembers() {
        MEETINGS.answers(200, "application/json", """
                {"items":[{"id":"p1","name":"Councillor Marsh","memberships":[{"bodyId":"b1"}]},
                 {"id":"p2","name":"Councillor Quill","memberships":[{"bodyId":"b1"}]},
                 {"id":"p3","name":"Councillor Pryce","memberships":[{"bodyId":"b1"}]},
                 {"id":"p4","name":"Councillor Vane","memberships":[{"bodyId":"b2"}]}]}""");
    }

    @Test
    void theAttendanceListsWhoIsRecordedAndWhoElseIsOfTheBody() throws Exception {
        var body = page(M + "/attendance").body();

        assertThat(body)
                .containsSubsequence(
                        "Councillor Marsh</legend>", "Councillor Quill</legend>", "Councillor Pryce</legend>");
        assertThat(body).doesNotContain("Councillor Vane</legend>").contains("<option value=\"Councillor Vane\">");
        assertThat(body).containsPattern("id=\"people-0-present\"[^>]*checked");
        assertThat(body).containsPattern("id=\"people-2-unknown\"[^>]*checked");
    }

    @Test
    void theAttendanceIsSentWholeWithTheIdsOfWhomTheCouncilKnows() throws Exception {
        answer("PUT /api/minutes/m1/attendance", 200, minutesJson("draft", ""));

        var done = post(
                M + "/attendance",
                "seen",
                "\"7\"",
                "people[0].name",
                "Councillor Marsh",
                "people[0].memberId",
                "p1",
                "people[0].how",
                "present",
                "people[0].presiding",
                "true",
                "people[1].name",
                "Councillor Vane",
                "people[1].memberId",
                "",
                "people[1].how",
                "remote",
                "people[1].substituteFor",
                "councillor quill",
                "people[2].name",
                "Councillor Pryce",
                "people[2].memberId",
                "p3",
                "people[2].how",
                "apologies",
                "people[3].name",
                "Councillor Ash",
                "people[3].how",
                "",
                "others[0].name",
                "Amara Nettleship",
                "others[0].role",
                "Director",
                "moves[0].name",
                "Councillor Marsh",
                "moves[0].way",
                "left",
                "moves[0].itemId",
                "i2",
                "moves[0].at",
                "2026-07-20T11:30");

        assertThat(header(done, "Location")).endsWith("/attendance?done=attendance");
        assertThat(commands().getFirst().headers().getFirst("If-Match")).isEqualTo("\"7\"");
        assertThat(commands().getFirst().bodyText())
                .isEqualTo("{\"present\":[{\"name\":\"Councillor Marsh\",\"memberId\":\"p1\",\"presiding\":true},"
                        + "{\"name\":\"Councillor Vane\",\"memberId\":\"p4\",\"remote\":true,"
                        + "\"substituteFor\":{\"memberId\":\"p2\",\"name\":\"Councillor Quill\"}}],"
                        + "\"apologies\":[{\"name\":\"Councillor Pryce\",\"memberId\":\"p3\"}],\"absent\":[],"
                        + "\"inAttendance\":[{\"name\":\"Amara Nettleship\",\"role\":\"Director\"}],"
                        + "\"movements\":[{\"way\":\"left\",\"member\":{\"memberId\":\"p1\",\"name\":\"Councillor Marsh\"},"
                        + "\"itemId\":\"i2\",\"at\":\"2026-07-20T11:30+01:00\"}]}");
    }

    @Test
    void aStaleAttendanceIsShownBesideWhatIsSavedNow() throws Exception {
        answer("PUT /api/minutes/m1/attendance", 412, problem("stale-version", "Stale"));

        var stale =
                post(M + "/attendance", "seen", "\"3\"", "people[0].name", "Councillor Ash", "people[0].how", "absent");

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body())
                .contains("This is what is saved now", "Councillor Quill: Present", "Councillor Ash</legend>");
        assertThat(field(stale.body(), "seen")).isEqualTo("&quot;7&quot;");
    }

    @Test
    void theAttendanceCanBeTakenWithoutTheServiceThatKnowsTheMembers() throws Exception {
        MEETINGS.answers(500, "text/plain", "");

        assertThat(page(M + "/attendance").body())
                .contains("Councillor Marsh</legend>", "cannot be shown at the moment");
    }

    @Test
    void aMotionIsPutAmongTheOthersOfTheItemAndTheyStayAsTheyAre() throws Exception {
        withMotions();
        answer("PUT /api/minutes/m1/items/i1/motions", 200, minutesJson("draft", ""));

        var done = post(
                MOTIONS + "/new",
                "seen",
                "\"i7\"",
                "id",
                "k2",
                "text",
                "Half of them",
                "amends",
                "m1",
                "mover",
                "Councillor Quill",
                "requirement",
                "simple",
                "result",
                "lost",
                "method",
                "show-of-hands",
                "count.yes",
                "1",
                "count.no",
                "2",
                "count.abstain",
                "",
                "castingVote",
                "");

        assertThat(header(done, "Location")).endsWith(MOTIONS + "?done=motions");
        var sent = commands().getFirst();
        assertThat(sent.headers().getFirst("If-Match")).isEqualTo("\"i7\"");
        assertThat(sent.bodyText())
                .contains("\"budget\":false", "\"id\":\"m1\"", "\"date\":\"2026-11-20T10:30:00Z\"")
                .contains(
                        "{\"id\":\"k2\",\"amends\":\"m1\",\"text\":\"Half of them\","
                                + "\"mover\":{\"memberId\":\"p2\",\"name\":\"Councillor Quill\"},\"requirement\":\"simple\","
                                + "\"result\":\"lost\",\"voteEvent\":{\"method\":\"show-of-hands\","
                                + "\"counts\":[{\"option\":\"yes\",\"value\":1},{\"option\":\"no\",\"value\":2}],\"votes\":[]}}");
    }

    @Test
    void theFormOfAMotionNamesItInEveryGroupSoThatTwoCanBeToldApart() throws Exception {
        withMotions();

        var body = page(MOTIONS + "/m1").body();

        assertThat(body)
                .contains(
                        ">Motion: Light all lamps</legend>",
                        ">How was the vote taken? Motion: Light all lamps</legend>")
                .contains(
                        ">Votes by name. Motion: Light all lamps</legend>",
                        ">Casting vote. Motion: Light all lamps</legend>")
                .contains(">Councillor Marsh</legend>", ">Councillor Quill</legend>")
                .containsPattern("id=\"votes-1-1\"[^>]*value=\"no\"[^>]*checked");
    }

    @Test
    void aVoteOfSomebodyWhoHadLeftIsRefusedBesideTheirName() throws Exception {
        answer(
                "PUT /api/minutes/m1/items/i1/motions",
                422,
                problem(
                        "not-among-the-present", "Somebody is named who could not take part",
                        "voter", "Councillor Quill: left the room for this item because of an interest"));

        var refused = post(
                MOTIONS + "/new",
                "text",
                "Light all lamps",
                "method",
                "named",
                "votes[0].name",
                "Councillor Marsh",
                "votes[0].option",
                "yes",
                "votes[1].name",
                "Councillor Quill",
                "votes[1].option",
                "no");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "href=\"#votes-1\"",
                        "left the room for this item because of an interest",
                        "Light all lamps</textarea>")
                .containsPattern("id=\"votes-0\"[^>]*checked")
                .containsPattern("id=\"votes-1-1\"[^>]*checked");
    }

    @Test
    void aMotionThatIsNotThereIsNotFound() throws Exception {
        assertThat(page(MOTIONS + "/m9").statusCode()).isEqualTo(404);
    }

    @Test
    void anInterestIsRefusedInTheRowOfItsMember() throws Exception {
        answer(
                "PUT /api/minutes/m1/items/i1/interests",
                422,
                problem("declarant-not-there", "No", "member", "Councillor Pryce: sent apologies or was absent"));

        var refused = post(
                ITEM + "/interests",
                "interests[0].member",
                "Councillor Marsh",
                "interests[0].kind",
                "other-registrable",
                "interests[0].conduct",
                "left",
                "interests[1].member",
                "Councillor Pryce",
                "interests[1].kind",
                "x",
                "interests[1].conduct",
                "stayed",
                "interests[1].sensitive",
                "true");

        assertThat(refused.body()).contains("href=\"#interests-1-member\"", "sent apologies or was absent");
        assertThat(commands().getFirst().bodyText())
                .contains(
                        "{\"member\":{\"memberId\":\"p1\",\"name\":\"Councillor Marsh\"},\"kind\":\"other-registrable\",\"conduct\":\"left\"}")
                .contains("\"sensitive\":true");
    }

    @Test
    void theMeetingIsAtAnItemByOneButton() throws Exception {
        answer("GET /api/minutes/m1/progress", 200, "{\"phase\":\"in-session\",\"item\":{\"itemId\":\"i2\"}}");
        answer("PUT /api/minutes/m1/session/item", 200, minutesJson("draft", ""));

        assertThat(page(M + "/session").body()).contains("The meeting is in session.", "The meeting is here");
        post(M + "/session/item", "itemId", "i1");

        assertThat(commands())
                .singleElement()
                .satisfies(one -> assertThat(one.bodyText()).isEqualTo("{\"itemId\":\"i1\"}"));
    }

    @Test
    void whatCannotBeReadAsATimeIsRefusedWhereItStands() throws Exception {
        answer("PUT /api/minutes/m1/session", 400, problem("invalid-request", "No", "startedAt", "cannot be read"));

        var refused = post(M + "/session", "seen", "\"7\"", "startedAt", "ten-ish");

        assertThat(commands().getFirst().bodyText()).contains("\"startedAt\":\"ten-ish\"");
        assertThat(refused.body()).contains("href=\"#startedAt\"", "cannot be read", "value=\"ten-ish\"");
    }

    @Test
    void aScriptInAnyFieldIsShownAndNotRun() throws Exception {
        answer("PUT /api/minutes/m1/items/i1/motions", 422, problem("x", "No"));
        answer("PUT /api/minutes/m1/attendance", 422, problem("x", "No"));
        String script = "\"><script>alert(1)</script>";

        assertThat(post(MOTIONS + "/new", "text", script, "mover", script, "date", script, "votes[0].name", script)
                        .body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(post(M + "/attendance", "people[0].name", script, "people[0].role", script, "moves[0].name", script)
                        .body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    private void withMotions() {
        answers.put(
                "GET /api/minutes/m1/items/i1",
                new Canned(200, item("i1", 1, "Street lighting", "").replace("\"motions\":[]", """
                "motions":[{"id":"m1","classification":"motion","text":"Light all lamps","date":"2026-11-20T10:30:00Z",
                 "mover":{"memberId":"p1","name":"Councillor Marsh"},"requirement":"simple","result":"lost",
                 "voteEvent":{"method":"named","counts":[{"option":"yes","value":0},{"option":"no","value":1}],
                  "votes":[{"voter":{"memberId":"p2","name":"Councillor Quill"},"option":"no"}]}}]"""), "\"i7\""));
    }
}
