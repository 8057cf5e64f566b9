package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of one meeting, in each state that the services may tell of. */
class MeetingPagesTest extends MeetingOnStubs {
    @Test
    void showsWhatIsPlannedWithDocumentsUrgencyAndPrivacy() throws Exception {
        var page = page(PAGE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<title>Roads Panel, Monday 2 March 2026 – ")
                .contains("Held, minutes not published yet", "Monday 2 March 2026, 10am", "Town Hall")
                .contains("Report (PDF, 120 kB)", "href=\"/api/documents/d1\"", "To hear of the repairs.")
                .contains("The lane was closed on Friday.", "Urgent item", "Private item", "Schedule 12A, paragraph 3")
                .contains("href=\"" + ITEM + "\"", "href=\"/bodies/roads-panel\"", "href=\"/subscribe?body=b1\"")
                .contains("rel=\"canonical\" href=\"http://localhost:8080" + PAGE)
                .contains("type=\"application/atom+xml\" href=\"/api/feeds/notices.atom?body=b1\"")
                .doesNotContain("What happened", "/document?format", "??");
    }

    @ParameterizedTest
    @CsvSource({
        "published, null, Draft minutes",
        "published, '{''status'':''submitted''}', Draft minutes",
        "published, '{''status'':''confirmed''}', Minutes confirmed",
        "published, '{''status'':''signed''}', Minutes signed",
        "circulated, null, Minutes not published yet",
        "a-status-to-come, null, Minutes not published yet",
    })
    void saysInWordsHowFarTheMinutesAre(String status, String confirmation, String words) throws Exception {
        minutes(status, confirmation);

        assertThat(page(PAGE).body()).contains(">" + words + "</strong>").doesNotContain("??");
    }

    @Test
    void putsWhatHappenedBesideWhatWasPlanned() throws Exception {
        minutes("published", "null");
        tasks("in-progress", false);

        var body = page(PAGE).body();

        assertThat(body)
                .containsSubsequence("What was decided", "Potholes in Mill Lane", "that the holes be filled.")
                .containsSubsequence(
                        "What was planned", "To hear of the repairs.", "What happened", "The officer spoke.")
                .contains(
                        "The Panel chose a contractor.",
                        "The motion was carried.",
                        "Councillor Ivy Marsh",
                        "(in the chair)")
                .contains(
                        "Councillor Tom Reed arrived during “Potholes in Mill Lane”.",
                        "In progress",
                        "Due Wednesday 1 April 2026")
                .contains("href=\"/api/minutes/m1/document?format=pdf\"", "href=\"" + PAGE + "/record\"")
                // Three lines are enough here; the item has its own page.
                .doesNotContain("A clause.", "??");
    }

    @Test
    void aCancelledMeetingSaysSoAndWhy() throws Exception {
        meeting("cancelled", "'Snow'", "null");

        assertThat(page(PAGE).body())
                .contains(">Cancelled</strong>", "This meeting was cancelled: Snow", "EventCancelled")
                .contains("There is no published agenda yet.");
    }

    @Test
    void saysWhenTheMeetingBeganAdjournedAndEnded() throws Exception {
        council.says(
                "/api/minutes/m1",
                RECORD.formatted("published", "null")
                        .replace(
                                "'items':[",
                                "'session':{'startedAt':'2026-03-02T10:02:00Z','endedAt':'2026-03-02T11:40:00Z',"
                                        + "'adjournments':[{'from':'2026-03-02T10:30:00Z','to':'2026-03-02T10:45:00Z'}]},'items':["));

        assertThat(page(PAGE).body()).containsSubsequence("10.02am", "10.30am", "10.45am", "11.40am");
    }

    @Test
    void namesTheMeetingsOfTheBodyBeforeAndAfterAndPassesOverCancelledOnes() throws Exception {
        council.says(
                "/api/meetings",
                "{'items':["
                        + String.join(
                                ",",
                                line("m1", "2026-03-02", "scheduled"),
                                line("m4", "2026-06-01", "scheduled"),
                                line("m3", "2026-05-04", "scheduled"),
                                line("m2", "2026-04-06", "cancelled"),
                                line("m0", "2026-02-02", "scheduled"))
                        + "]}");

        assertThat(page(PAGE).body())
                .contains("rel=\"prev\" href=\"/meetings/2026-02-02/roads-panel\"")
                .contains("rel=\"next\" href=\"/meetings/2026-05-04/roads-panel\"");
    }

    @Test
    void aSecondMeetingOfTheDayHasANumber() throws Exception {
        council.says(
                "/api/meetings",
                "{'items':[" + LINE.formatted("scheduled").replace("m1", "m2").replace("T10", "T14") + ","
                        + LINE.formatted("scheduled") + "]}");
        council.says(
                "/api/meetings/m2",
                MEETING.formatted("scheduled", "null", "null")
                        .replace("m1", "m2")
                        .replace("T10", "T14"));

        assertThat(page(PAGE + "-2").body()).contains("Monday 2 March 2026, 2pm");
        assertThat(page(PAGE).body()).contains("Monday 2 March 2026, 10am");
        assertThat(header(page("/meetings/m2"), "Location")).isEqualTo(PAGE + "-2");
        assertThat(header(page("/meetings/m2/items/i2"), "Location")).isEqualTo(PAGE + "-2/items/i2");
    }

    @Test
    void theAddressOfBeforeAMoveLeadsToWhereTheMeetingIsNow() throws Exception {
        council.says(
                "/api/meetings",
                "{'items':["
                        + LINE.formatted("scheduled")
                                .replace(
                                        "'status'",
                                        "'moves':[{'startsAt':'2026-02-23T10:00:00Z','until':'2026-02-01T09:00:00Z'}],'status'")
                        + "]}");

        var old = page("/meetings/2026-02-23/roads-panel");

        assertThat(old.statusCode()).isEqualTo(303);
        assertThat(header(old, "Location")).isEqualTo("/meetings/m1");
        assertThat(header(page("/meetings/m1"), "Location")).isEqualTo(PAGE);
        assertThat(header(page("/meetings/2026-02-23/roads-panel/items/i2"), "Location"))
                .isEqualTo("/meetings/m1/items/i2");
        assertThat(page("/meetings/2026-02-23/other-panel").statusCode()).isEqualTo(404);
    }

    @Test
    void aMeetingThatWasMovedSaysSoToPeopleAndToPrograms() throws Exception {
        council.says(
                "/api/meetings/m1",
                MEETING.formatted("scheduled", "null", "null")
                        .replace(
                                "'status'",
                                "'moves':[{'startsAt':'2026-02-16T10:00:00Z','until':'2026-01-20T09:00:00Z'},"
                                        + "{'startsAt':'2026-02-23T10:00:00Z','until':'2026-02-01T09:00:00Z'}],'status'"));

        assertThat(page(PAGE).body())
                .contains("It was moved: before, it was to begin on Monday 23 February 2026, 10am.")
                .contains("\"eventStatus\":\"https://schema.org/EventRescheduled\"")
                .contains("\"previousStartDate\":\"2026-02-23T10:00Z\"");
    }

    @Test
    void aScriptInAnyFieldIsShownAndNotRun() throws Exception {
        var script = "</script><script>alert(1)</script>";
        meeting(
                "cancelled",
                "'" + script + "'",
                AGENDA.replace("Potholes", script).replace("To hear", script));
        council.says(
                "/api/minutes/m1",
                RECORD.formatted("published", "null")
                        .replace("The officer", script)
                        .replace("that the holes", script)
                        .replace("Ivy", script)
                        .replace("Holes by", script));

        for (var path : new String[] {PAGE, ITEM}) {
            assertThat(page(path).body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>");
        }
    }

    @Test
    void programsReadAnEventOutOfThePage() throws Exception {
        meeting("agenda-published", "null", "null");
        council.says(
                "/api/meetings/m1",
                MEETING.formatted("scheduled", "null", "null").replace("Town Hall", "A & B </script>"));

        var body = page(PAGE).body();
        var event = LinkedDataOf.page(body);

        assertThat(event.path("@type").asString()).isEqualTo("Event");
        assertThat(event.at("/location/name").asString()).isEqualTo("A & B </script>");
        assertThat(event.path("startDate").asString()).startsWith("2026-03-02T10:00Z");
        assertThat(event.path("url").asString()).isEqualTo("http://localhost:8080" + PAGE);
        assertThat(event.path("eventStatus").asString()).isEqualTo("https://schema.org/EventScheduled");
    }

    @Test
    void itsBusinessIsPartOfTheEventExceptForWhatIsExemptOrNotPublishedYet() throws Exception {
        var event = LinkedDataOf.page(page(PAGE).body());

        assertThat(event.path("subEvent")
                        .valueStream()
                        .map(part -> part.path("name").asString()))
                .containsExactly("Apologies", "Potholes in Mill Lane");
        assertThat(event.at("/subEvent/1/url").asString()).isEqualTo("http://localhost:8080" + ITEM);

        // As a clerk sees it before the agenda is out, and the minutes while they are a draft.
        meeting("scheduled", "null", AGENDA.replace("'published':true", "'published':false"));
        minutes("draft", "null");
        assertThat(LinkedDataOf.page(page(PAGE).body()).has("subEvent")).isFalse();

        minutes("published", "null");
        assertThat(LinkedDataOf.page(page(PAGE).body())
                        .path("subEvent")
                        .valueStream()
                        .map(part -> part.path("name").asString()))
                .containsExactly("Apologies", "Potholes in Mill Lane");
    }

    @Test
    void onTheDayThePageSaysWhereTheMeetingIsAndHowToReload() throws Exception {
        var today = LocalDate.now(ZoneId.of("Europe/London")).toString();
        council.says("/api/meetings", "{'items':[" + line("m1", today, "agenda-published") + "]}");
        council.says(
                "/api/meetings/m1",
                MEETING.formatted("agenda-published", "null", AGENDA).replace("2026-03-02", today));
        council.says("/api/minutes/m1/progress", """
                {'meetingId':'m1','phase':'in-session','privateBusiness':false,
                 'item':{'itemId':'i2','number':2,'title':'Potholes in Mill Lane'}}""");

        assertThat(page("/meetings/" + today + "/roads-panel").body())
                .contains(
                        ">In session now</strong>", "The meeting is in session. It is at item 2: Potholes in Mill Lane")
                .contains("data-source=\"/meetings/m1/live\"", "load this page again", "aria-live=\"polite\"")
                .containsPattern(
                        "data-item=\"i2\"[^>]*aria-current=\"step\"|aria-current=\"step\"[^>]*data-item=\"i2\"")
                .doesNotContain("??");
        assertThat(page(PAGE).statusCode()).isEqualTo(404);
    }
}
