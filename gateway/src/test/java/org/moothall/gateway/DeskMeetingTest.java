package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A meeting on the desk: what is shown of it to whom, and how it is moved and called off. */
class DeskMeetingTest extends DeskAgenda {
    @Test
    void theMeetingShowsItsAgendaInOrderWithPapersAndTheLastDayInTime() throws Exception {
        HttpResponse<String> page = page("/desk/meetings/m1");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(text(page))
                .containsSubsequence(
                        "Libraries Panel",
                        "Agenda in draft",
                        "Publish by Tuesday 24 November 2099",
                        "1. Library roofs",
                        "Survey.pdf",
                        "2.4 MB",
                        "2. CANARY sale",
                        "Private, paragraph 3",
                        "3. Benches");
        assertThat(page.body()).contains("href=\"/api/documents/d1\"", "Move up", "Move down");
    }

    @Test
    void whatSomebodyMayNotSeeIsNotThereAndWhatNobodyAnswersForIsSaid() throws Exception {
        assertThat(page("/desk/meetings/unknown").statusCode()).isEqualTo(404);

        MEETINGS.answers(500, "text/plain", "no");
        assertThat(page("/desk/meetings/m1").statusCode()).isEqualTo(503);
    }

    @Test
    void aMeetingCanBeSeenWithoutItsNotice() throws Exception {
        refuse("GET /api/meetings/m1/agenda/publication", 500, "internal-error", "Broken", "");

        HttpResponse<String> page = page("/desk/meetings/m1");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(text(page)).contains("Library roofs", "Some of this page cannot be shown");
    }

    @Test
    void whatIsNotForARoleIsNotOffered() throws Exception {
        signInAs("chair");

        HttpResponse<String> page = page("/desk/meetings/m1");

        assertThat(text(page)).contains("Library roofs").doesNotContain("Publish the agenda", "Move up", "Add an item");
        for (String form :
                List.of("items/new", "items/i1", "items/i1/removal", "publication", "change", "cancellation")) {
            assertThat(page("/desk/meetings/m1/" + form).statusCode()).as(form).isEqualTo(404);
        }
    }

    @Test
    void aMeetingIsMovedOnTheCouncilsClock() throws Exception {
        answer("PATCH /api/meetings/m1", "{}");
        HttpResponse<String> form = page("/desk/meetings/m1/change");
        assertThat(form.body()).contains("value=\"2099-12-02\"", "value=\"10:00\"", "value=\"County Hall\"");

        post("/desk/meetings/m1/change", "seen", "\"7\"", "date", "2099-07-01", "time", "14:30", "venue", "Town Hall");

        assertThat(toldOnce().body()).contains("\"2099-07-01T14:30:00+01:00\"", "Town Hall");
        assertThat(toldOnce().ifMatch()).isEqualTo("\"7\"");
    }

    @Test
    void aDateThatIsNoneIsToldBesideItAndNothingTypedIsLost() throws Exception {
        HttpResponse<String> sent = post(
                "/desk/meetings/m1/change", "seen", "\"7\"", "date", "tomorrow", "time", "25:00", "venue", "Town Hall");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body())
                .contains("href=\"#date\"", "href=\"#time\"", "value=\"tomorrow\"", "value=\"Town Hall\"");
        assertThat(told).isEmpty();
    }

    @Test
    void aMeetingThatWasMovedByAnotherShowsBoth() throws Exception {
        refuse("PATCH /api/meetings/m1", 412, "stale-version", "Changed", "");

        HttpResponse<String> sent = post(
                "/desk/meetings/m1/change",
                "seen",
                "\"6\"",
                "date",
                "2099-07-01",
                "time",
                "14:30",
                "venue",
                "Town Hall");

        assertThat(sent.statusCode()).isEqualTo(412);
        assertThat(text(sent)).contains("What it says now", "Wednesday 2 December 2099, 10am, County Hall");
        assertThat(sent.body()).contains("value=\"Town Hall\"");
        assertThat(hidden(sent, "seen")).isEqualTo("\"7\"");
    }

    @Test
    void aCancellationNeedsItsReason() throws Exception {
        assertThat(text(post("/desk/meetings/m1/cancellation", "seen", "\"7\"", "reason", "")))
                .contains("Enter the reason");
        assertThat(told).isEmpty();

        answer("POST /api/meetings/m1/cancellation", "{}");
        HttpResponse<String> sent =
                post("/desk/meetings/m1/cancellation", "seen", "\"7\"", "once", "k", "reason", "No business");
        assertThat(header(sent, "Location")).endsWith("done=cancelled");
        assertThat(toldOnce().body()).isEqualTo("{\"reason\":\"No business\"}");
    }

    @Test
    void aCancellationOfAMeetingThatWasChangedShowsItAsItIsNow() throws Exception {
        published();
        refuse("POST /api/meetings/m1/cancellation", 412, "stale-version", "Changed", "");

        HttpResponse<String> stale =
                post("/desk/meetings/m1/cancellation", "seen", "\"6\"", "once", "k", "reason", "No business");

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(text(stale))
                .contains("What it says now", "Wednesday 2 December 2099, 10am, County Hall", "Library roofs");
        assertThat(stale.body()).contains("govuk-tag--green", "No business</textarea>");
        assertThat(hidden(stale, "seen")).isEqualTo("\"7\"");
    }

    @Test
    void aScriptInAnyFieldIsShownAndNotRun() throws Exception {
        draft(
                "\"7\"",
                ROOFS.replace("Library roofs", SCRIPT)
                        .replace("Survey.pdf", SCRIPT)
                        .replace("To agree", SCRIPT));
        String typed = "\"><script>alert(1)</script>";

        for (HttpResponse<String> page : List.of(
                page("/desk/meetings/m1"),
                page("/desk/meetings/m1?done=" + "%3Cscript%3Ealert(1)%3C/script%3E"),
                page("/desk/meetings/m1/pack"),
                page("/desk/meetings/m1/items/i1"),
                page("/desk/meetings/m1/items/i1/removal"),
                post(
                        "/desk/meetings/m1/items/new",
                        "title",
                        "",
                        "purpose",
                        typed,
                        "once",
                        typed,
                        "exemptReason",
                        typed),
                post("/desk/meetings/m1/change", "seen", typed, "date", typed, "time", typed, "venue", typed))) {
            assertThat(page.body()).doesNotContain("<script>alert").contains("<h1");
        }
    }

    @Test
    void aFormSentWhenNobodyIsSignedInIsKept() throws Exception {
        String token = csrf();
        cookies.getCookieStore().removeAll();

        HttpResponse<String> kept = send(to("/desk/meetings/m1/items/new")
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("_csrf=" + token + "&title=Museum+hours")));

        assertThat(kept.statusCode()).isEqualTo(401);
        assertThat(text(kept)).contains("Nothing you typed is lost", "Museum hours");
        assertThat(told).isEmpty();
    }
}
