package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form that was typed upon a version that is not the newest any more, and one that was sent twice. */
class StaleFormsTest extends MinutesDesk {
    private static final String SEEN = "\"3\"";
    private static final String SAVED = "This is what is saved now";

    @BeforeEach
    void aMeetingThatWasBegunAndAnItemWithAMotionAndAnInterest() {
        MEETINGS.answers(200, "application/json", """
                {"items":[{"id":"p1","name":"Councillor Marsh","memberships":[{"bodyId":"b1"}]},
                 {"id":"p2","name":"Councillor Quill","memberships":[{"bodyId":"b1"}]}]}""");
        minutes("draft", """
                ,"session":{"startedAt":"2026-11-20T10:05:00Z",
                 "adjournments":[{"from":"2026-11-20T11:00:00Z","reason":"A fire alarm"}]}""");
        answer("GET /api/minutes/m1/progress", 200, "{\"phase\":\"adjourned\"}");
        has("""
                "motions":[{"id":"k1","classification":"motion","text":"Light all lamps",
                 "mover":{"memberId":"p1","name":"Councillor Marsh"},"requirement":"simple","result":"lost",
                 "voteEvent":{"method":"show-of-hands","counts":[{"option":"yes","value":0},{"option":"no","value":2},
                  {"option":"abstain","value":0},{"option":"absent","value":0}],"votes":[]}}],
                "interests":[{"member":{"memberId":"p2","name":"Councillor Quill"},"kind":"other-registrable",
                 "nature":"Owns a lamp","conduct":"left","dispensation":false,"sensitive":false}]""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /attendance                         | PUT /api/minutes/m1/attendance
            /session                            | PUT /api/minutes/m1/session
            /items/i1/motions/new               | PUT /api/minutes/m1/items/i1/motions
            /items/i1/interests                 | PUT /api/minutes/m1/items/i1/interests
            /items/i1/particulars/number        | DELETE /api/minutes/m1/items/i1/number
            /confirmation                       | POST /api/minutes/m1/confirmation
            /submission                         | POST /api/minutes/m1/submission
            /signature                          | POST /api/minutes/m1/signature""")
    void aFormThatIsRefusedStillStandsUponTheVersionThatWasSeen(String page, String command) throws Exception {
        answer(command, 422, problem("x", "No"));

        var refused = post(M + page, "seen", SEEN, "once", "k");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(field(refused.body(), "seen")).isEqualTo("&quot;3&quot;");
        assertThat(refused.body()).doesNotContain(SAVED);
    }

    /** The button stands upon no version, and the form beside it must not lose its own. */
    @Test
    void aRefusedItemOfTheMeetingLeavesTheTimesUponTheNewestVersion() throws Exception {
        answer("PUT /api/minutes/m1/session/item", 422, problem("x", "No"));

        var refused = post(M + "/session/item", "itemId", "i1");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(field(refused.body(), "seen")).isEqualTo("&quot;7&quot;");
    }

    @Test
    void oneMoreRowOfAConfirmationIsNoNewLookAtTheMinutes() throws Exception {
        var more = post(M + "/confirmation", "seen", SEEN, "once", "k", "do", "row", "corrections[0].said", "teh");

        assertThat(field(more.body(), "seen")).isEqualTo("&quot;3&quot;");
        assertThat(field(more.body(), "once")).isEqualTo("k");
    }

    @Test
    void staleTimesAreShownBesideThoseThatAreSavedNow() throws Exception {
        answer("PUT /api/minutes/m1/session", 412, problem("stale-version", "Stale"));

        var stale = post(M + "/session", "seen", SEEN, "startedAt", "2026-11-20T09:45");

        showsBoth(stale, "&quot;7&quot;", "10.05am", "11am", "A fire alarm", "value=\"2026-11-20T09:45\"");
    }

    @Test
    void aStaleMotionIsShownBesideTheOneThatIsSavedNow() throws Exception {
        answer("PUT /api/minutes/m1/items/i1/motions", 412, problem("stale-version", "Stale"));

        var stale = post(
                ITEM + "/motions/k1", "seen", SEEN, "text", "Light half of them", "method", "none", "budget", "true");

        showsBoth(
                stale,
                "&quot;i7&quot;",
                ">Light all lamps</dd>",
                ">Lost</dd>",
                ">2</dd>",
                "Light half of them</textarea>");
        assertThat(stale.body()).containsPattern("id=\"budget\"[^>]*checked");
    }

    @Test
    void aStaleMotionThatWasTakenAwaySaysSo() throws Exception {
        answer("PUT /api/minutes/m1/items/i1/motions", 412, problem("stale-version", "Stale"));

        var stale = post(ITEM + "/motions/k9", "seen", SEEN, "text", "Light half of them");

        showsBoth(stale, "&quot;i7&quot;", "The motion has been taken away", "Light all lamps</span>");
    }

    @Test
    void staleInterestsAreShownBesideThoseThatAreSavedNow() throws Exception {
        answer("PUT /api/minutes/m1/items/i1/interests", 412, problem("stale-version", "Stale"));

        var stale = post(
                ITEM + "/interests",
                "seen",
                SEEN,
                "interests[0].member",
                "Councillor Marsh",
                "interests[0].nature",
                "Sells candles",
                "interests[0].conduct",
                "left");

        showsBoth(
                stale,
                "&quot;i7&quot;",
                ">Councillor Quill</dd>",
                ">Owns a lamp</dd>",
                ">Left the room</dd>",
                "Sells candles</textarea>");
    }

    @Test
    void staleParticularsAreShownBesideThoseThatAreSavedNowAndInTheirFormOnly() throws Exception {
        minutesWith("\"minuteNumber\":41,\"displayNumber\":\"41/26\"");
        answer("PUT /api/minutes/m1/items/i1/number", 412, problem("stale-version", "Stale"));

        var stale = post(ITEM + "/particulars/number", "seen", SEEN, "minuteNumber", "42");

        showsBoth(stale, "&quot;7&quot;", ">41</dd>", ">41/26</dd>", "value=\"42\"");
        assertThat(stale.body()).containsOnlyOnce(SAVED);
    }

    @Test
    void aConfirmationOfMinutesThatWereChangedShowsThemAsTheyAreNow() throws Exception {
        answer("POST /api/minutes/m1/confirmation", 412, problem("stale-version", "Stale"));

        var stale = post(
                M + "/confirmation",
                "seen",
                SEEN,
                "once",
                "k",
                "corrections[0].said",
                "teh",
                "corrections[0].says",
                "the");

        showsBoth(stale, "&quot;7&quot;", "Draft: only clerks see it", "The Panel met.", ">teh</textarea>");
        assertThat(field(stale.body(), "once")).isEqualTo("k");
    }

    @Test
    void anAttendanceThatWasSentTwiceIsSavedOnceAndNoQuarrel() throws Exception {
        answer("PUT /api/minutes/m1/attendance", 412, problem("stale-version", "Stale"));

        isDone(
                "/attendance?done=attendance",
                post(
                        M + "/attendance",
                        "seen",
                        SEEN,
                        "people[0].name",
                        "Councillor Marsh",
                        "people[0].memberId",
                        "p1",
                        "people[0].how",
                        "present",
                        "people[0].presiding",
                        "true",
                        "people[1].name",
                        "Councillor Quill",
                        "people[1].memberId",
                        "p2",
                        "people[1].how",
                        "present"));
    }

    @Test
    void timesThatWereSentTwiceAreSavedOnceAndNoQuarrel() throws Exception {
        answer("PUT /api/minutes/m1/session", 412, problem("stale-version", "Stale"));

        isDone(
                "/session?done=session",
                post(
                        M + "/session",
                        "seen",
                        SEEN,
                        "startedAt",
                        "2026-11-20T10:05",
                        "adjournments[0].from",
                        "2026-11-20T11:00",
                        "adjournments[0].reason",
                        "A fire alarm"));
    }

    @Test
    void aMeetingThatTwoSayBeginsNowHasBegunOnce() throws Exception {
        minutes("draft", ",\"session\":{\"startedAt\":\"2026-11-20T10:05:00Z\"}");
        answer("PUT /api/minutes/m1/session", 412, problem("stale-version", "Stale"));

        isDone("/session?done=session", post(M + "/session", "seen", SEEN, "do", "begin"));
    }

    @Test
    void aMeetingThatNobodyHasBegunYetHasNotBegunBecauseSomethingElseWasSaved() throws Exception {
        minutes("draft", "");
        answer("PUT /api/minutes/m1/session", 412, problem("stale-version", "Stale"));

        assertThat(post(M + "/session", "seen", SEEN, "do", "begin").statusCode())
                .isEqualTo(412);
    }

    @Test
    void interestsThatWereSentTwiceAreSavedOnceAndNoQuarrel() throws Exception {
        answer("PUT /api/minutes/m1/items/i1/interests", 412, problem("stale-version", "Stale"));

        isDone(
                "/interests?done=interests",
                post(
                        ITEM + "/interests",
                        "seen",
                        SEEN,
                        "interests[0].member",
                        "Councillor Quill",
                        "interests[0].kind",
                        "other-registrable",
                        "interests[0].nature",
                        "Owns a lamp",
                        "interests[0].conduct",
                        "left"));
    }

    @Test
    void particularsThatWereSentTwiceAreSavedOnceAndNoQuarrel() throws Exception {
        minutesWith("\"minuteNumber\":41,\"displayNumber\":\"41/26\",\"urgent\":true,"
                + "\"specialCircumstances\":\"A lamp fell.\\nIt was dark.\"");
        for (String which : new String[] {"number", "special-circumstances"}) {
            answer("PUT /api/minutes/m1/items/i1/" + which, 412, problem("stale-version", "Stale"));

            isDone(
                    "/particulars?done=particulars",
                    post(
                            ITEM + "/particulars/" + which,
                            "seen",
                            SEEN,
                            "minuteNumber",
                            "41",
                            "specialCircumstances",
                            "A lamp fell.\r\nIt was dark. "));
        }
    }

    @Test
    void aNewMotionIsNamedByItsFormSoThatTheSecondSendingIsNoSecondMotion() throws Exception {
        answer("PUT /api/minutes/m1/items/i1/motions", 200, minutesJson("draft", ""));
        String id = field(page(ITEM + "/motions/new").body(), "id");
        post(ITEM + "/motions/new", "seen", SEEN, "id", id, "text", "Clean the lamps");
        assertThat(commands().getLast().bodyText()).contains("\"id\":\"k1\"", "\"id\":\"" + id + "\"");

        isDone("/motions?done=motions", sentTwice("Light all lamps"));
    }

    @Test
    void aNewMotionThatIsChangedAfterGoingBackTakesThePlaceOfTheOneThatWasSaved() throws Exception {
        var stale = sentTwice("Light most lamps");

        showsBoth(stale, "&quot;i7&quot;", ">Light all lamps</dd>", "Light most lamps</textarea>");
        assertThat(field(stale.body(), "id")).isEqualTo("k1");

        answer("PUT /api/minutes/m1/items/i1/motions", 200, minutesJson("draft", ""));
        post(ITEM + "/motions/new", "seen", "\"i7\"", "id", "k1", "text", "Light most lamps");
        assertThat(commands().getLast().bodyText())
                .contains("\"motions\":[{\"id\":\"k1\",\"text\":\"Light most lamps\"")
                .doesNotContain("Light all lamps");
    }

    @Test
    void aMotionThatWasTakenAwayTwiceIsGoneAndNoQuarrel() throws Exception {
        answer("PUT /api/minutes/m1/items/i1/motions", 412, problem("stale-version", "Stale"));

        isDone("/motions?done=motions", post(ITEM + "/motions/k9", "seen", SEEN, "do", "remove"));
    }

    /** The form of the motion that is saved, from before it was. */
    private HttpResponse<String> sentTwice(String text) throws Exception {
        answer("PUT /api/minutes/m1/items/i1/motions", 412, problem("stale-version", "Stale"));
        return post(
                ITEM + "/motions/new",
                "seen",
                SEEN,
                "id",
                "k1",
                "text",
                text,
                "mover",
                "Councillor Marsh",
                "requirement",
                "simple",
                "result",
                "lost",
                "method",
                "show-of-hands",
                "count.yes",
                "0",
                "count.no",
                "2");
    }

    private static void isDone(String where, HttpResponse<String> sent) {
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(header(sent, "Location")).endsWith(where);
    }

    private static void showsBoth(HttpResponse<String> stale, String seen, String... words) {
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body()).contains(SAVED).contains(words);
        assertThat(field(stale.body(), "seen")).isEqualTo(seen);
    }

    private void has(String business) {
        answers.put(
                "GET /api/minutes/m1/items/i1",
                new Canned(
                        200,
                        item("i1", 1, "Street lighting", "")
                                .replaceAll("\"motions\":\\[],\\s*\"interests\":\\[]", business),
                        "\"i7\""));
    }

    private void minutesWith(String particulars) {
        String item = item("i1", 1, "Street lighting", "");
        String json = minutesJson("draft", "");
        String changed = (particulars.contains("urgent") ? item.replace(",\"urgent\":false", "") : item)
                .replaceFirst("}$", "," + particulars.replace("\\", "\\\\") + "}");
        answers.put("GET /api/minutes/m1", new Canned(200, json.replace(item, changed), "\"7\""));
    }
}
