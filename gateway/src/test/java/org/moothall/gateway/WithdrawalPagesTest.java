package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers that were published and taken back: what everybody reads in their place, and what a clerk does for that. */
class WithdrawalPagesTest extends DeskOnStubs {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String PAPER = "/desk/meetings/m1/items/i1/documents/d1";
    private static final String OLD = "/desk/meetings/m1/items/i1/documents/d0";
    private static final String SERVICE = "/api/meetings/m1/agenda/items/i1/documents/";
    private static final String WITHDRAWN = """
        {"documentId":"d0","title":"Old report","withdrawnAt":"2026-11-24T11:00:00Z","reason":"It named a child.",%s
         "meetingId":"m1","bodyName":"Roads Panel","startsAt":"2099-03-02T10:00:00Z","itemId":"i1","itemTitle":"Potholes"}\
        """;

    @BeforeEach
    void aPublishedAgendaWithAPaperThatWasWithdrawn() {
        meeting(
                "\"7\"",
                "{\"id\":\"d0\",\"title\":\"Old report\",\"withdrawnAt\":\"2026-11-24T11:00:00Z\","
                        + "\"reason\":\"It named a child.\"}");
        answer(
                "GET /api/subscriptions/reach",
                "{\"channels\":[{\"channel\":\"email\",\"sure\":12,\"byKeyword\":3},{\"channel\":\"webhook\",\"sure\":0,\"byKeyword\":1}]}");
    }

    @Test
    void theMeetingSaysInThePlaceOfThePaperWhenAndWhyItWent() throws Exception {
        assertThat(text(page("/meetings/2099-03-02/roads-panel")))
                .contains("“Old report” was withdrawn on Tuesday 24 November 2026, because: It named a child.")
                .contains("Report (PDF, 120 kB)");
    }

    @Test
    void aTitleThatIsWithheldIsNotNeededToSaySo() throws Exception {
        meeting("\"7\"", "{\"id\":\"d0\",\"withdrawnAt\":\"2026-11-24T11:00:00Z\",\"reason\":\"It named a child.\"}");

        assertThat(text(page("/meetings/2099-03-02/roads-panel")))
                .contains("A paper was withdrawn on Tuesday 24 November 2026, because: It named a child.");
        signIn();
        assertThat(text(page("/desk/meetings/m1"))).contains("“A paper” was withdrawn");
        assertThat(page(OLD + "/restoration").statusCode()).isEqualTo(200);
    }

    @Test
    void aPersonWithALinkToAWithdrawnPaperIsLedToThePageThatSaysSo() throws Exception {
        refuse("GET /api/documents/d0", 410, "withdrawn", "This document was withdrawn", "");
        answer("GET /api/documents/d0/withdrawal", WITHDRAWN.formatted("\"replacedBy\":\"d9\","));

        HttpResponse<String> led = page("/api/documents/d0");
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(header(led, "Location")).endsWith("/documents/d0");

        HttpResponse<String> page = page("/documents/d0");
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(text(page))
                .contains("This paper was withdrawn", "“Old report” was withdrawn on Tuesday 24 November 2026.")
                .contains("It named a child.", "Read the corrected version", "Potholes, Roads Panel");
        assertThat(page.body()).contains("href=\"/api/documents/d9\"", "href=\"/meetings/m1/items/i1\"");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aProgramGetsTheProblemOfTheService() throws Exception {
        refuse("GET /api/documents/d0", 410, "withdrawn", "This document was withdrawn", "");

        HttpResponse<String> gone = send(to("/api/documents/d0").header("Accept", "*/*"));

        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("/problems/withdrawn");
    }

    @Test
    void manyWhoFollowSuchALinkUseUpNoConnection() throws Exception {
        refuse("GET /api/documents/d0", 410, "withdrawn", "This document was withdrawn", "");

        for (int times = 0; times < 300; times++) {
            assertThat(page("/api/documents/d0").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void aPaperThatNobodyMayKnowOfIsNotThere() throws Exception {
        assertThat(page("/documents/exempt").statusCode()).isEqualTo(404);
        assertThat(page("/api/documents/exempt").statusCode()).isEqualTo(404);
    }

    @Test
    void aClerkIsShownWhatWillBeReadAndWhoIsToldBeforeAPaperGoes() throws Exception {
        signIn();
        assertThat(page("/desk/meetings/m1").body())
                .contains("href=\"" + PAPER + "/withdrawal\"", "href=\"" + PAPER + "/correction\"")
                .contains("href=\"" + OLD + "/restoration\"");

        assertThat(text(page(PAPER + "/withdrawal")))
                .contains(
                        "Withdraw “Report”",
                        "six years",
                        "12 subscribers by e-mail, and up to 3 more if a word that they chose occurs",
                        "No other system, and one more if a word that it watches for occurs");
    }

    @Test
    void aPaperIsWithdrawnByOneCallWithItsReason() throws Exception {
        signIn();
        answer("POST " + SERVICE + "d1/withdrawal", "{}");
        HttpResponse<String> form = page(PAPER + "/withdrawal");

        HttpResponse<String> sent = post(
                PAPER + "/withdrawal",
                "once",
                hidden(form, "once"),
                "reason",
                "It named a child.",
                "titleWithheld",
                "true");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(header(sent, "Location")).endsWith("/desk/meetings/m1?done=paper-withdrawn#item-i1");
        assertThat(toldOnce().body()).contains("It named a child.", "\"titleWithheld\":true");
        assertThat(toldOnce().key()).isEqualTo(hidden(form, "once"));
        assertThat(text(page("/desk/meetings/m1?done=paper-withdrawn"))).contains("The document is withdrawn.");
    }

    @Test
    void withoutAReasonNothingIsSentAndWhatWasTypedStays() throws Exception {
        signIn();

        HttpResponse<String> sent = post(PAPER + "/withdrawal", "once", "k1", "reason", " ", "titleWithheld", "true");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("href=\"#reason\"", "Enter the reason", "checked=\"checked\"");
        assertThat(told).isEmpty();
    }

    @Test
    void aServiceThatIsAwayLosesNothingThatWasTyped() throws Exception {
        signIn();
        refuse("POST " + SERVICE + "d1/withdrawal", 503, "service-unavailable", "Away", "");

        HttpResponse<String> sent = post(PAPER + "/withdrawal", "once", "k1", "reason", "Typed " + SCRIPT);

        assertThat(sent.statusCode()).isEqualTo(503);
        assertThat(sent.body()).contains("Typed &lt;script&gt;").doesNotContain(SCRIPT);
    }

    @Test
    void aCorrectedVersionGoesWithItsReasonInOneCall() throws Exception {
        signIn();
        answer("POST " + SERVICE + "d1/correction", "{\"id\":\"d2\"}");

        HttpResponse<String> sent = upload("A table was wrong.", "report.pdf");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(header(sent, "Location")).endsWith("/desk/meetings/m1?done=paper-corrected#item-i1");
        assertThat(toldOnce().body()).contains("name=\"reason\"", "A table was wrong.", "report.pdf", "%PDF");
    }

    @Test
    void aCorrectionWithoutReasonOrFileSaysWhatIsMissing() throws Exception {
        signIn();

        HttpResponse<String> sent = upload(" ", "");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("href=\"#reason\"", "href=\"#file\"", "Choose a file");
        assertThat(told).isEmpty();
    }

    @Test
    void aPaperIsPutBackUponTheVersionThatWasSeen() throws Exception {
        signIn();
        answer("DELETE " + SERVICE + "d0/withdrawal", "{}");
        HttpResponse<String> form = page(OLD + "/restoration");
        assertThat(text(form)).contains("“Old report” was withdrawn on", "It named a child.");

        HttpResponse<String> sent = post(OLD + "/restoration", "seen", hidden(form, "seen"));

        assertThat(header(sent, "Location")).endsWith("?done=paper-restored#item-i1");
        assertThat(toldOnce().ifMatch()).isEqualTo("\"7\"");
    }

    @Test
    void aStaleRestorationIsAskedOnceMore() throws Exception {
        signIn();
        refuse("DELETE " + SERVICE + "d0/withdrawal", 412, "stale-version", "Stale", "");

        HttpResponse<String> sent = post(OLD + "/restoration", "seen", "\"6\"");

        assertThat(sent.statusCode()).isEqualTo(412);
        assertThat(text(sent)).contains("Somebody else changed this");
        assertThat(hidden(sent, "seen")).isEqualTo("\"7\"");
    }

    @Test
    void aPaperWithACorrectionInItsPlaceIsNotOfferedToBePutBack() throws Exception {
        meeting(
                "\"7\"",
                "{\"id\":\"d0\",\"title\":\"Old report\",\"withdrawnAt\":\"2026-11-24T11:00:00Z\","
                        + "\"reason\":\"A slip.\",\"replacedBy\":\"d1\"}");
        signIn();

        assertThat(text(page("/desk/meetings/m1")))
                .contains("A corrected version is in its place.")
                .doesNotContain("Put it back");
        assertThat(page(OLD + "/restoration").statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyButAClerkIsOfferedAnyOfThis() throws Exception {
        for (String role : List.of("officer", "chair", "operator")) {
            signInAs(role);
            for (String form : List.of(PAPER + "/withdrawal", PAPER + "/correction", OLD + "/restoration")) {
                assertThat(page(form).statusCode()).as(role + form).isEqualTo(404);
            }
        }
        signInAs("officer");
        assertThat(page("/desk/meetings/m1").body()).doesNotContain("/withdrawal\"", "/correction\"", "/restoration\"");
    }

    @Test
    void thereIsNoSuchFormForAPaperThatIsNotThere() throws Exception {
        signIn();

        assertThat(page("/desk/meetings/m1/items/i1/documents/none/withdrawal").statusCode())
                .isEqualTo(404);
        assertThat(page("/desk/meetings/m1/items/none/documents/d1/correction").statusCode())
                .isEqualTo(404);
        assertThat(page(PAPER + "/restoration").statusCode()).isEqualTo(404);
    }

    private void meeting(String etag, String withdrawn) {
        String meeting = """
            "id":"m1","bodyId":"b1","bodyName":"Roads Panel","startsAt":"2099-03-02T10:00:00Z","venue":"Town Hall","status":"agenda-published",
            "historical":false,"kind":"ordinary\"\
            """;
        answer("GET /api/meetings", "{\"items\":[{" + meeting + "}]}");
        answer("GET /api/meetings/m1", "{" + meeting + """
            ,"agenda":{"published":true,"publishedAt":"2099-02-20T09:00:00Z","items":[
              {"id":"i1","number":1,"title":"Potholes","exempt":false,"urgent":false,"documents":[
                {"id":"d1","title":"Report","mediaType":"application/pdf","size":120000,"href":"/api/documents/d1"}],
               "withdrawn":[%s]}]}}\
            """.formatted(withdrawn), etag);
    }

    private HttpResponse<String> upload(String reason, String fileName) throws Exception {
        String boundary = "boundary";
        String field = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        String body = field.formatted("_csrf", csrf())
                + field.formatted("once", "k1")
                + field.formatted("reason", reason)
                + field.formatted("title", "")
                + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                + (fileName.isEmpty() ? "" : "%PDF-1.7") + "\r\n--" + boundary + "--\r\n";
        return send(to(PAPER + "/correction")
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body)));
    }
}
