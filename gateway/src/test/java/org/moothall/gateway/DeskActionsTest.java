package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Actions as those see them who chase them. */
class DeskActionsTest extends DeskOnStubs {
    private static final String PATH = "/api/actions/a1";
    private static final String MOVED = """
            {"status":"open","note":"a new post","by":"Petra Okafor","at":"2026-10-01T09:00:00Z",
             "change":{"ownerBefore":"Clerk of Works","dueBefore":{"due":"2026-10-02"},
                       "owner":"Director of Education","due":{"dueBy":"next-meeting"}}}""";
    private static final String NOTED =
            "{\"status\":\"in-progress\",\"note\":\"Half of it\",\"by\":\"Tom Ashdown\",\"at\":\"2026-10-05T09:00:00Z\"}";

    @BeforeEach
    void anActionThatIsToBeDone() throws Exception {
        answer("GET /api/bodies", "{\"items\":[{\"id\":\"b1\",\"name\":\"Schools Forum\"}]}");
        answer(
                "GET /api/meetings/m1",
                "{\"id\":\"m1\",\"startsAt\":\"2026-09-14T10:00:00Z\",\"status\":\"agenda-published\"}");
        stands("open", "\"3\"");
        signIn();
    }

    @Test
    void theListIsOfWhatIsStillToBeDoneByDueDateAndSaysInWordsWhatIsLate() throws Exception {
        answer(
                "GET /api/actions",
                "{\"items\":[%s,%s,%s],\"next\":\"more\"}"
                        .formatted(
                                action("open").replace("\"overdue\":false", "\"overdue\":true"),
                                action("in-progress").replace("\"dueSoon\":false", "\"dueSoon\":true"),
                                action("open").replace("\"due\":\"2026-10-02\",", "")));

        HttpResponse<String> page = page("/desk/actions?body=b1&owner=Director+of+Education");

        assertThat(text(page))
                .containsSubsequence(
                        "Overdue",
                        "Overdue: it was due on Friday 2 October 2026.",
                        "Due soon",
                        "It is due on Friday 2 October 2026.",
                        "Not begun",
                        "No day was set.");
        assertThat(page.body())
                .contains("href=\"/desk/actions/a1\"", "<option value=\"unfinished\" selected=\"selected\">")
                .contains("cursor=more")
                .contains("owner=Director%20of%20Education");
        assertThat(asked)
                .contains("/api/actions?sort=due&limit=20&bodyId=b1&owner=Director%20of%20Education&unfinished=true");
    }

    @ParameterizedTest
    @CsvSource({"overdue, overdue=true", "done, status=done", "'', unfinished=true"})
    void theListIsNarrowedByHowAnActionStands(String status, String question) throws Exception {
        answer("GET /api/actions", "{\"items\":[]}");

        assertThat(text(page("/desk/actions?status=" + status))).contains("No action is like that");
        assertThat(asked).contains("/api/actions?sort=due&limit=20&" + question);
    }

    @Test
    void aFilterThatCannotBeUsedIsShownAsItWasTyped() throws Exception {
        refuse(
                "GET /api/actions",
                400,
                "invalid-request",
                "No",
                ",\"errors\":[{\"field\":\"status\",\"what\":\"must be one of\"}]");

        HttpResponse<String> page = page("/desk/actions?status=lost&owner=%22%3E%3Cscript%3E");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("href=\"#status\"", "&quot;&gt;&lt;script&gt;")
                .doesNotContain("\"><script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/actions", "/desk/actions/a1", "/desk/actions/arising", "/desk/actions/proposed"})
    void whoDoesNotChaseActionsFindsNothingHere(String path) throws Exception {
        signInAs("chair");

        assertThat(page(path).statusCode()).isEqualTo(404);
        assertThat(post("/desk/actions/a1/report", "note", "x").statusCode()).isEqualTo(404);
        assertThat(told).isEmpty();
    }

    @Test
    void anActionShowsWhereItComesFromAndAllThatBecameOfIt() throws Exception {
        stands("in-progress", "\"4\"", MOVED, NOTED);

        HttpResponse<String> page = page("/desk/actions/a1");

        assertThat(text(page))
                .contains("Send <figures>".replace("<", "&lt;").replace(">", "&gt;"))
                .contains("The Director agreed to send the figures", "Schools Forum, Monday 14 September 2026")
                .containsSubsequence(
                        "reported by Petra Okafor",
                        "Given from Clerk of Works to Director of Education.",
                        "Friday 2 October 2026",
                        "the next meeting",
                        "a new post",
                        "reported by Tom Ashdown",
                        "Half of it");
        assertThat(page.body())
                .contains("href=\"/meetings/m1\"", "href=\"/meetings/m1/items/i1\"")
                .contains("href=\"/desk/actions/arising?body=b1\"", "href=\"/desk/actions/a1/assignment\"");
    }

    @Test
    void anActionIsShownThoughItsMeetingCannotBe() throws Exception {
        refuse("GET /api/meetings/m1", 500, "internal-error", "Broken", "");

        HttpResponse<String> page = page("/desk/actions/a1");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(text(page)).contains("Some of this page cannot be shown", "Report on it");
    }

    @Test
    void anActionOfAServiceThatDoesNotSayWhatIsDueSoonIsShown() throws Exception {
        answer("GET " + PATH, action("open").replace("\"dueSoon\":false,", ""), "\"3\"");

        assertThat(text(page("/desk/actions/a1")))
                .contains("Not begun", "Report on it")
                .doesNotContain("Due soon");
    }

    @ParameterizedTest
    @CsvSource({"404, 404", "410, 410", "500, 503"})
    void anActionThatCannotBeHadIsAPageThatSaysSo(int answer, int shown) throws Exception {
        refuse("GET " + PATH, answer, "x", "No", "");

        assertThat(page("/desk/actions/a1").statusCode()).isEqualTo(shown);
    }

    @Test
    void aReportIsOneCallUponTheVersionThatWasSeen() throws Exception {
        answer("PATCH " + PATH, "{}");
        HttpResponse<String> form = page("/desk/actions/a1");

        HttpResponse<String> sent = post(
                "/desk/actions/a1/report", "seen", hidden(form, "seen"), "status", "done", "note", " Sent to all ");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(header(sent, "Location")).endsWith("/desk/actions/a1?done=action-reported");
        assertThat(toldOnce())
                .isEqualTo(new Told("PATCH " + PATH, "{\"status\":\"done\",\"note\":\"Sent to all\"}", "\"3\"", ""));
        assertThat(text(page("/desk/actions/a1?done=action-reported"))).contains("Your report is saved.");
    }

    @ParameterizedTest
    @CsvSource({"'', Say how it stands now", "cancelled, Say why it is not to be done any more"})
    void aReportThatSaysNothingIsNotSent(String status, String words) throws Exception {
        HttpResponse<String> sent = post("/desk/actions/a1/report", "seen", "\"3\"", "status", status, "note", " ");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(text(sent)).contains("There is a problem", words);
        assertThat(sent.body()).contains("href=\"#note\"", "aria-describedby=\"note-hint note-error\"");
        assertThat(told).isEmpty();
    }

    @Test
    void aNoteThatIsTooLongStandsBesideItsFieldAndIsKept() throws Exception {
        refuse(
                "PATCH " + PATH,
                400,
                "invalid-request",
                "Some fields cannot be used",
                ",\"errors\":[{\"field\":\"note\",\"what\":\"must have at most 2000 characters\"}]");

        HttpResponse<String> sent =
                post("/desk/actions/a1/report", "seen", "\"3\"", "status", "done", "note", "<script>alert(1)</script>");

        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(text(sent)).contains("Note must have at most 2000 characters");
        assertThat(sent.body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .containsPattern("id=\"status-done\" value=\"done\" checked=\"checked\"")
                .doesNotContain("<script>alert");
    }

    @Test
    void aReportOnWhatSomebodyElseChangedShowsTheirsAndMine() throws Exception {
        refuse("PATCH " + PATH, 412, "stale-version", "Changed", "");
        stands("in-progress", "\"4\"", NOTED);

        HttpResponse<String> stale =
                post("/desk/actions/a1/report", "seen", "\"3\"", "status", "done", "note", "All of it");

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(text(stale)).contains("Somebody else changed this", "What it says now", "Half of it", "All of it");
        assertThat(hidden(stale, "seen")).isEqualTo("\"4\"");
        assertThat(stale.body()).containsPattern("id=\"status-done\" value=\"done\" checked=\"checked\"");
    }

    @Test
    void aReportThatWasSentTwiceIsSavedOnceAndNoQuarrel() throws Exception {
        refuse("PATCH " + PATH, 412, "stale-version", "Changed", "");
        stands("in-progress", "\"4\"", NOTED);

        HttpResponse<String> again =
                post("/desk/actions/a1/report", "seen", "\"3\"", "status", "in-progress", "note", "Half of it");

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(header(again, "Location")).endsWith("?done=action-reported");
    }

    @Test
    void whatARuleForbidsIsSaidWithTheRule() throws Exception {
        refuse(
                "PATCH " + PATH,
                422,
                "illegal-status-change",
                "Refused",
                ",\"rule\":\"What was closed may be reopened\",\"source\":\"Moothall\"");

        HttpResponse<String> sent = post("/desk/actions/a1/report", "seen", "\"3\"", "status", "done", "note", "x");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(text(sent)).contains("but not closed in another way", "What was closed may be reopened");
    }

    @Test
    void aServiceThatIsAwayLosesNothingTyped() throws Exception {
        refuse("PATCH " + PATH, 503, "service-unavailable", "Away", "");

        HttpResponse<String> sent = post("/desk/actions/a1/report", "seen", "\"3\"", "status", "done", "note", "Typed");

        assertThat(sent.statusCode()).isEqualTo(503);
        assertThat(text(sent)).contains("it is not certain whether this was saved", "Typed");
    }

    @Test
    void aReportSentWhenNobodyIsSignedInIsKept() throws Exception {
        String token = csrf();
        cookies.getCookieStore().removeAll();

        HttpResponse<String> kept = send(to("/desk/actions/a1/report")
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + token + "&note=Half+of+it")));

        assertThat(kept.statusCode()).isEqualTo(401);
        assertThat(text(kept)).contains("Nothing you typed is lost", "Half of it");
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "day | {\"owner\":\"Head of Transport\",\"due\":\"2027-01-31\",\"reason\":\"new post\"}",
                "next-meeting | {\"owner\":\"Head of Transport\",\"dueBy\":\"next-meeting\",\"reason\":\"new post\"}",
                "none | {\"owner\":\"Head of Transport\",\"reason\":\"new post\"}"
            })
    void anActionIsGivenToSomebodyElseByOneCall(String when, String body) throws Exception {
        answer("PUT " + PATH + "/assignment", "{}");
        HttpResponse<String> form = page("/desk/actions/a1/assignment");
        assertThat(form.body()).contains("value=\"Director of Education\"", "value=\"2026-10-02\"");

        HttpResponse<String> sent = post("/desk/actions/a1/assignment", assignment(hidden(form, "seen"), when));

        assertThat(header(sent, "Location")).endsWith("/desk/actions/a1?done=action-assigned");
        assertThat(toldOnce()).isEqualTo(new Told("PUT " + PATH + "/assignment", body, "\"3\"", ""));
    }

    @Test
    void anAssignmentThatIsNotOneIsNotSent() throws Exception {
        HttpResponse<String> sent =
                post("/desk/actions/a1/assignment", "owner", " ", "when", "day", "due", "31.1.27", "reason", "");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("href=\"#owner\"", "href=\"#due\"", "href=\"#reason\"", "value=\"31.1.27\"");
        assertThat(text(post("/desk/actions/a1/assignment", "owner", "A", "reason", "b")))
                .contains("Choose by when it is to be done");
        assertThat(told).isEmpty();
    }

    @Test
    void anAssignmentOfWhatSomebodyElseChangedShowsBothAndOneThatWasSentTwiceDoesNot() throws Exception {
        refuse("PUT " + PATH + "/assignment", 412, "stale-version", "Changed", "");
        stands("open", "\"4\"", MOVED);

        HttpResponse<String> stale = post("/desk/actions/a1/assignment", assignment("\"3\"", "day"));
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(text(stale)).contains("What it says now", "Given from Clerk of Works to Director of Education.");
        assertThat(stale.body()).contains("value=\"Head of Transport\"", "value=\"2027-01-31\"");
        assertThat(hidden(stale, "seen")).isEqualTo("\"4\"");

        HttpResponse<String> twice = post(
                "/desk/actions/a1/assignment",
                "owner",
                "Director of Education",
                "when",
                "day",
                "due",
                "2026-10-02",
                "reason",
                "a new post");
        assertThat(twice.statusCode()).isEqualTo(303);
    }

    @Test
    void whoIsToDoAnActionIsForClerksToChange() throws Exception {
        signInAs("officer");

        assertThat(page("/desk/actions/a1").body()).contains("Report on it").doesNotContain("/assignment");
        assertThat(page("/desk/actions/a1/assignment").statusCode()).isEqualTo(404);
        assertThat(post("/desk/actions/a1/assignment", "owner", "A").statusCode())
                .isEqualTo(404);
        assertThat(page("/desk/actions/proposed").statusCode()).isEqualTo(404);
    }

    @Test
    void mattersArisingLeadToTheAgendaOfTheNextMeetingThatIsNotCalledOff() throws Exception {
        answer("GET /api/actions/matters-arising", "{\"items\":[" + action("done") + "],\"next\":\"more\"}");
        answer(
                "GET /api/meetings",
                "{\"items\":[%s,%s,%s]}"
                        .formatted(
                                meeting("m9", "2099-03-01", "scheduled"),
                                meeting("m8", "2099-02-01", "scheduled"),
                                meeting("m7", "2099-01-01", "cancelled")));

        HttpResponse<String> page = page("/desk/actions/arising?body=b1");

        assertThat(text(page)).contains("Matters arising for Schools Forum", "Done");
        assertThat(page.body())
                .contains("href=\"/desk/meetings/m8\"", "href=\"/desk/actions/arising?body=b1&amp;cursor=more\"");
        assertThat(text(page("/desk/actions/arising")))
                .contains("Matters arising")
                .doesNotContain("Done");
    }

    @Test
    void proposedActionsLeadToTheItemInWhichTheyAreConfirmed() throws Exception {
        answer("GET /api/minutes/action-proposals", """
                {"items":[{"meetingId":"m1","bodyName":"Schools Forum","startsAt":"2026-09-14T10:00:00Z",
                  "items":[{"itemId":"i1","number":3,"title":"Road <safety>","exempt":false,"importId":"p1",
                    "actions":[{"text":"send the figures","dueBy":"next-meeting","words":"agreed to send the figures"}]}]}]}""");

        HttpResponse<String> page = page("/desk/actions/proposed");

        assertThat(text(page))
                .contains(
                        "3. Road &lt;safety&gt;",
                        "send the figures",
                        "No owner was found",
                        "agreed to send the figures");
        assertThat(page.body()).contains("href=\"/desk/minutes/m1/items/i1\"");

        answer("GET /api/minutes/action-proposals", "{\"items\":[]}");
        assertThat(text(page("/desk/actions/proposed"))).contains("Nothing is proposed that is not confirmed.");
    }

    @Test
    void twoMeetingsOfABodyOnOneDayAreToldApartAmongTheProposedActions() throws Exception {
        answer("GET /api/minutes/action-proposals", """
                {"items":[
                  {"meetingId":"m1","bodyName":"Schools Forum","startsAt":"2026-09-14T09:00:00Z","items":[]},
                  {"meetingId":"m2","bodyName":"Schools Forum","startsAt":"2026-09-14T13:30:00Z","items":[]}]}""");

        HttpResponse<String> page = page("/desk/actions/proposed");

        assertThat(text(page))
                .containsSubsequence(
                        "Schools Forum, Monday 14 September 2026, 10am",
                        "Schools Forum, Monday 14 September 2026, 2.30pm");
        // A landmark for each would have one name for two of them where they begin at the same hour.
        assertThat(page.body()).doesNotContain("<section aria-label");
    }

    private static String[] assignment(String seen, String when) {
        return new String[] {
            "seen", seen, "owner", "Head of Transport", "when", when, "due", "2027-01-31", "reason", "new post"
        };
    }

    private void stands(String status, String etag, String... history) {
        String told = "\"history\":[" + String.join(",", List.of(history)) + "],";
        answer("GET " + PATH, action(status).replace("\"history\":[],", told), etag);
    }

    private static String action(String status) {
        return """
            {"id":"a1","meetingId":"m1","itemId":"i1","bodyId":"b1","bodyName":"Schools Forum","exempt":false,
             "owner":"Director of Education","text":"Send <figures>","due":"2026-10-02","status":"%s",
             "overdue":false,"dueSoon":false,"evidence":{"words":"The Director agreed to send the figures","start":0,"end":9},
             "history":[],"version":2,"createdAt":"2026-09-20T10:00:00Z","modifiedAt":"2026-10-05T10:00:00Z"}""".formatted(status);
    }

    private static String meeting(String id, String day, String status) {
        return "{\"id\":\"%s\",\"startsAt\":\"%sT10:00:00Z\",\"status\":\"%s\"}".formatted(id, day, status);
    }
}
