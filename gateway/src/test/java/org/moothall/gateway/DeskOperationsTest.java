package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of operators. */
class DeskOperationsTest extends DeskOnStubs {
    private static final String MINUTES_OF = "/api/operations/minutes";
    private static final String LETTERS = MINUTES_OF + "/dead-letters";
    private static final String PAGE = "/desk/operations/minutes/dead-letters";
    private static final String SCRIPT = "<script>alert(1)</script>";

    @BeforeEach
    void oneLetterIsOpen() throws Exception {
        answer("GET " + LETTERS, "{\"items\":[" + letter("open", "") + "]}");
        answer("GET " + LETTERS + "/l1", letter("open", ""));
        answer("GET " + MINUTES_OF + "/gaps", """
                {"items":[{"id":"g","topic":"moothall.meetings","subject":"m-77","missing":2,"since":"2026-11-01T09:00:00Z"}]}""");
        answer("GET " + MINUTES_OF + "/projections", "{\"items\":[" + copy("live", "") + "]}");
        answer("GET " + MINUTES_OF + "/projections/meetings", copy("live", ""));
        answer("GET " + MINUTES_OF + "/search-index", """
                {"state":"live","complete":true,"documents":1200,"lag":3,"textsAwaited":1,"textFailure":"not there"}""");
        for (String list : new String[] {"/dead-letters", "/gaps", "/projections"}) {
            answer("GET /api/operations/notifications" + list, "{\"items\":[]}");
        }
        signInAs("operator");
    }

    @Test
    void theOverviewSaysOfEachServiceWhatItCouldNotReadWhatItMissesAndHowItsCopiesStand() throws Exception {
        HttpResponse<String> page = page("/desk/operations");

        assertThat(text(page))
                .containsSubsequence(
                        "Dead letters of the minutes",
                        "org.moothall.meetings.agenda-published.v1, of by-mistake-1",
                        "Open",
                        "What the minutes have not seen",
                        "m-77",
                        "Local copies of the minutes",
                        "meetings",
                        "Live",
                        "Dead letters of the notices",
                        "None is open.",
                        "The notices have seen every version",
                        "Search index",
                        "3 events are still to be read",
                        "one document are still awaited");
        assertThat(page.body()).contains("href=\"/desk/operations/minutes/dead-letters/l1\"", "href=\"" + PAGE + "\"");
    }

    @Test
    void aServiceThatIsAwayTakesNothingFromTheOther() throws Exception {
        NOTIFICATIONS.answers(500, "text/plain", "no");

        HttpResponse<String> page = page("/desk/operations");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(text(page)).contains("Some of this page cannot be shown", "This part cannot be had", "by-mistake-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/operations",
                "/desk/operations/minutes/dead-letters",
                "/desk/operations/minutes/dead-letters/l1",
                "/desk/operations/minutes/projections/meetings"
            })
    void whoIsNoOperatorFindsNothingHere(String path) throws Exception {
        signInAs("clerk");

        assertThat(page(path).statusCode()).isEqualTo(404);
        assertThat(post("/desk/operations/minutes/dead-letters/l1/discard", "reason", "x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(post("/desk/operations/minutes/dead-letters/replay").statusCode())
                .isEqualTo(404);
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/operations/meetings/dead-letters", "/desk/operations/x/dead-letters/l1"})
    void aServiceThatReadsNoEventsHasNoPages(String path) throws Exception {
        assertThat(page(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aLetterShowsWhereItStandsWhatIsInItAndWhyItCouldNotBeRead() throws Exception {
        HttpResponse<String> page = page(PAGE + "/l1");

        assertThat(text(page))
                .contains("meetingId is not text", "moothall.meetings, partition 2, offset 12345", "ce_type")
                .contains("{&quot;meetingId&quot;:[&quot;&lt;b&gt;&quot;]}", "This is its beginning.");
    }

    @Test
    void aLetterThatIsNotTextSaysSoAndOneWithoutContentToo() throws Exception {
        answer("GET " + LETTERS + "/l1", letter("open", "").replace("\"utf8\":true", "\"utf8\":false"));
        assertThat(text(page(PAGE + "/l1"))).contains("It is no text.");

        answer("GET " + LETTERS + "/l2", letter("open", "").replaceAll("\"body\":\\{.*?\"utf8\":true},", ""));
        assertThat(text(page(PAGE + "/l2"))).contains("It has no content.");
        assertThat(page(PAGE + "/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasDecidedStandsWithWhoAndWhyAndIsNotOfferedAgain() throws Exception {
        answer(
                "GET " + LETTERS + "/l1",
                letter(
                        "discarded",
                        "\"decidedBy\":{\"id\":\"o\",\"name\":\"Olwen Price\"},\"decidedAt\":\"2026-11-20T09:30:00Z\","
                                + "\"discardReason\":\"Sent " + SCRIPT + "\","));

        HttpResponse<String> page = page(PAGE + "/l1");

        assertThat(text(page)).contains("Discarded", "by Olwen Price, on Friday 20 November 2026, 9.30am");
        assertThat(page.body()).contains("&lt;script&gt;").doesNotContain(SCRIPT, "Discard it", "Replay it");
    }

    @Test
    void aLetterIsDiscardedByOneCallWithItsReason() throws Exception {
        answer("POST " + LETTERS + "/l1/discard", letter("discarded", ""));
        HttpResponse<String> form = page(PAGE + "/l1");

        HttpResponse<String> sent =
                post(PAGE + "/l1/discard", "once", hidden(form, "once"), "reason", "Sent by mistake");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(header(sent, "Location")).endsWith(PAGE + "/l1?done=letter-discarded");
        assertThat(toldOnce().body()).isEqualTo("{\"reason\":\"Sent by mistake\"}");
        assertThat(toldOnce().key()).isEqualTo(hidden(form, "once"));
        assertThat(text(page(PAGE + "/l1?done=letter-discarded"))).contains("your reason is recorded");
    }

    @Test
    void aDiscardWithoutAReasonIsNotSent() throws Exception {
        HttpResponse<String> sent = post(PAGE + "/l1/discard", "once", "k", "reason", "  ");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(text(sent)).contains("Say why it need not be handled");
        assertThat(sent.body()).contains("href=\"#reason\"", "value=\"k\"");
        assertThat(told).isEmpty();
    }

    @Test
    void aReasonThatIsTooLongStandsBesideItsFieldAndIsKept() throws Exception {
        refuse(
                "POST " + LETTERS + "/l1/discard",
                400,
                "invalid-request",
                "No",
                ",\"errors\":[{\"field\":\"reason\",\"what\":\"must have at most 1000 characters\"}]");

        HttpResponse<String> sent = post(PAGE + "/l1/discard", "once", "k", "reason", SCRIPT);

        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(text(sent)).contains("Reason must have at most 1000 characters", "&lt;script&gt;");
        assertThat(sent.body()).doesNotContain(SCRIPT);
    }

    @ParameterizedTest
    @CsvSource({
        "422, still-undecodable, It still cannot be read.",
        "409, dead-letter-closed, Somebody has dealt with it already.",
        "409, dead-letter-in-hand, Somebody else is acting on it",
        "503, record-not-handled, A part of the site did not answer"
    })
    void aReplayInVainSaysWhyAndLeavesTheLetterOpen(int status, String slug, String words) throws Exception {
        refuse("POST " + LETTERS + "/l1/replay", status, slug, "No", ",\"detail\":\"because of this\"");

        HttpResponse<String> sent = post(PAGE + "/l1/replay", "once", "k");

        assertThat(sent.statusCode()).isEqualTo(status);
        assertThat(text(sent)).contains(words, "Replay it");
    }

    @Test
    void aLetterIsReplayedByOneCall() throws Exception {
        answer("POST " + LETTERS + "/l1/replay", letter("replayed", ""));

        HttpResponse<String> sent = post(PAGE + "/l1/replay", "once", "k");

        assertThat(header(sent, "Location")).endsWith(PAGE + "/l1?done=letter-replayed");
        assertThat(toldOnce().what()).isEqualTo("POST " + LETTERS + "/l1/replay");
        assertThat(toldOnce().key()).isEqualTo("k");
    }

    @Test
    void theListIsOfTheStateThatIsAskedForAndGoesOn() throws Exception {
        answer("GET " + LETTERS, "{\"items\":[" + letter("discarded", "") + "],\"next\":\"more\"}");

        HttpResponse<String> page = page(PAGE + "?state=discarded");

        assertThat(asked).contains(LETTERS + "?state=discarded&limit=20");
        assertThat(text(page)).contains("Discarded", "by-mistake-1").doesNotContain("Replay all");
        assertThat(page.body()).contains("href=\"" + PAGE + "?state=discarded&amp;cursor=more\"");
    }

    @Test
    void aStateThatIsNoneIsSaid() throws Exception {
        refuse(
                "GET " + LETTERS,
                400,
                "invalid-request",
                "No",
                ",\"errors\":[{\"field\":\"state\",\"what\":\"must be one of\"}]");

        HttpResponse<String> page = page(PAGE + "?state=lost");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("href=\"#state\"");
    }

    @Test
    void allThatIsOpenIsReplayedAPartAtATimeAndThePageTellsWhatCameOfIt() throws Exception {
        answer("POST " + LETTERS + "/replay", """
                {"replayed":4,"stillUndecodable":[{"id":"l1","reason":"x"}],"passedOver":[],"next":"n+1"}""");

        HttpResponse<String> sent = post(PAGE + "/replay", "once", "k");
        String location = header(sent, "Location");
        HttpResponse<String> report = page(location.substring(location.indexOf("/desk")));

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(text(report))
                .contains("4 were handled, and one still cannot be read.", "Go on with the rest", "by-mistake-1");
        assertThat(hidden(report, "further")).isEqualTo("n+1");
        post(PAGE + "/replay", "once", "k2", "further", "n+1");
        assertThat(told).extracting(Told::key).containsExactly("k", "k2");
    }

    @Test
    void aReplayOfAllThatBreaksOffSaysSo() throws Exception {
        refuse("POST " + LETTERS + "/replay", 503, "record-not-handled", "No", "");

        assertThat(post(PAGE + "/replay", "once", "k").statusCode()).isEqualTo(503);
        assertThat(page(PAGE + "?replayed=x").statusCode()).isEqualTo(400);
    }

    @Test
    void aCopyIsRebuiltByOneCallAndShowsHowFarItIs() throws Exception {
        answer("POST " + MINUTES_OF + "/projections/meetings/rebuild", copy("building", ""));
        HttpResponse<String> sent = post("/desk/operations/minutes/projections/meetings", "once", "k");
        answer(
                "GET " + MINUTES_OF + "/projections/meetings",
                copy(
                        "building",
                        ",\"progress\":{\"read\":1200,\"total\":4800,\"undecodable\":1},\"startedAt\":\"2026-11-20T09:30:00Z\""));

        HttpResponse<String> page = page("/desk/operations/minutes/projections/meetings?done=rebuild");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(toldOnce().key()).isEqualTo("k");
        assertThat(text(page))
                .contains(
                        "The rebuild has begun.",
                        "Being rebuilt",
                        "1,200 of 4,800 records read",
                        "One record could not")
                .doesNotContain("Rebuild it");
        assertThat(page.body()).contains("value=\"1200\" max=\"4800\"");
    }

    @Test
    void aRebuildThatIsUnderWayIsNotBegunAgain() throws Exception {
        refuse("POST " + MINUTES_OF + "/projections/meetings/rebuild", 409, "rebuild-under-way", "No", "");
        refuse("POST " + MINUTES_OF + "/search-index/rebuild", 409, "rebuild-under-way", "No", "");

        HttpResponse<String> copy = post("/desk/operations/minutes/projections/meetings", "once", "k");
        HttpResponse<String> index = post("/desk/operations/search-index", "once", "k");

        assertThat(copy.statusCode()).isEqualTo(409);
        assertThat(index.statusCode()).isEqualTo(409);
        assertThat(text(copy)).contains("It is being rebuilt already.");
        assertThat(text(index)).contains("It is being rebuilt already.", "Dead letters of the minutes");
    }

    @Test
    void theSearchIndexIsBuiltAnewByOneCall() throws Exception {
        answer("POST " + MINUTES_OF + "/search-index/rebuild", "{}");

        HttpResponse<String> sent = post("/desk/operations/search-index", "once", "k");

        assertThat(header(sent, "Location")).endsWith("/desk/operations?done=index-rebuild#search");
    }

    @Test
    void aReasonTypedWhenNobodyIsSignedInIsKept() throws Exception {
        String token = csrf();
        cookies.getCookieStore().removeAll();

        HttpResponse<String> kept = send(to(PAGE + "/l1/discard")
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + token + "&reason=Sent+by+mistake")));

        assertThat(kept.statusCode()).isEqualTo(401);
        assertThat(text(kept)).contains("Nothing you typed is lost", "Sent by mistake");
    }

    private static String letter(String state, String decided) {
        return """
            {"id":"l1","state":"%s","reason":"meetingId is not text","diedAt":"2026-11-20T09:00:00Z","topic":"moothall.meetings",
             "partition":2,"offset":12345,"recordedAt":"2026-11-20T08:59:00Z","key":"by-mistake-1",
             "headers":[{"name":"ce_type","value":"org.moothall.meetings.agenda-published.v1"}],
             "body":{"text":"{\\"meetingId\\":[\\"<b>\\"]}","cut":true,"utf8":true},%s"tries":0,"links":{}}""".formatted(state, decided);
    }

    private static String copy(String state, String more) {
        return "{\"name\":\"meetings\",\"documents\":42,\"state\":\"%s\"%s}".formatted(state, more);
    }
}
