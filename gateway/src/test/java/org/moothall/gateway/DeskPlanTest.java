package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskPlanTest extends DeskOnStubs {
    @BeforeEach
    void aCouncilWithOneBody() throws Exception {
        answer("GET /api/bodies", "{\"items\":[{\"id\":\"b1\",\"name\":\"Libraries Panel\",\"kind\":\"panel\"}]}");
        answer("GET /api/meetings/calendar", "{\"closedDays\":[\"2027-03-30\"]}");
        answer(
                "GET /api/meetings",
                "{\"items\":[{\"id\":\"m1\",\"bodyName\":\"Libraries"
                        + " Panel\",\"startsAt\":\"2027-03-16T10:00:00Z\",\"venue\":\"Hall\",\"status\":\"scheduled\"},{\"id\":\"m2\",\"bodyName\":\"Libraries"
                        + " Panel\",\"startsAt\":\"2027-03-02T10:00:00Z\",\"venue\":\"Hall\",\"status\":\"cancelled\"}]}");
        answer("POST /api/meetings", "{\"id\":\"m9\"}");
        signIn();
    }

    @Test
    void oneMeetingIsPlannedOnTheCouncilsClockByOneCall() throws Exception {
        HttpResponse<String> form = page("/desk/meetings/new?bodyId=b1");
        assertThat(form.body()).contains("value=\"b1\" selected");

        HttpResponse<String> sent = post(
                "/desk/meetings/new",
                "once",
                hidden(form, "once"),
                "bodyId",
                "b1",
                "date",
                "2027-07-06",
                "time",
                "10:30",
                "venue",
                "Kestrel Room",
                "kind",
                "annual");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(header(sent, "Location")).endsWith("/desk/meetings/m9?done=planned");
        assertThat(toldOnce().body())
                .contains("\"2027-07-06T10:30:00+01:00\"", "\"kind\":\"annual\"", "\"bodyId\":\"b1\"");
        assertThat(toldOnce().key()).isEqualTo(hidden(form, "once"));
    }

    @Test
    void whatIsMissingIsToldBesideEachField() throws Exception {
        HttpResponse<String> sent = post("/desk/meetings/new", "date", "soon", "venue", "");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body())
                .contains("href=\"#bodyId\"", "href=\"#date\"", "href=\"#time\"", "href=\"#venue\"", "value=\"soon\"");
        assertThat(told).isEmpty();
    }

    @Test
    void aTimeThatHasPassedIsTheDatesFault() throws Exception {
        refuse(
                "POST /api/meetings",
                422,
                "starts-in-the-past",
                "Past",
                ",\"errors\":[{\"field\":\"startsAt\",\"what\":\"must lie in the future\"}]");

        HttpResponse<String> sent = post(
                "/desk/meetings/new", "bodyId", "b1", "date", "2020-07-06", "time", "10:30", "venue", "Kestrel Room");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("id=\"date-error\"");
        assertThat(text(sent)).contains("Date must lie in the future");
    }

    @Test
    void aPlanShowsItsDatesWithTheirTicksAndPlansNothing() throws Exception {
        HttpResponse<String> days = post("/desk/plan/days", plan("recess", "2027-03-09"));

        assertThat(days.statusCode()).isEqualTo(200);
        assertThat(days.body())
                .contains("value=\"2027-03-02\" checked", "value=\"2027-03-23\" checked")
                .doesNotContain(
                        "value=\"2027-03-09\" checked", "value=\"2027-03-16\" checked", "value=\"2027-03-30\" checked");
        assertThat(text(days)).contains("To be left out", "It meets on that day already", "The council is closed");
        assertThat(told).isEmpty();
    }

    @Test
    void theTickedDatesArePlannedEachWithAKeyOfItsOwn() throws Exception {
        HttpResponse<String> report =
                post("/desk/plan/meetings", plan("day-of-plan", "2027-03-23", "day-of-plan", "2027-03-02"));

        assertThat(text(report)).contains("2 of 2 meetings are in the diary.");
        assertThat(told).extracting(Told::key).containsExactly("k1.2027-03-02", "k1.2027-03-23");
        assertThat(told.getFirst().body()).contains("2027-03-02T10:00:00Z", "Kestrel Room");
    }

    @Test
    void aPlanThatWasStoppedSaysWhatWorkedAndGoesOnWithTheSameKeys() throws Exception {
        refuseOnce("POST /api/meetings", 503, "service-unavailable");

        HttpResponse<String> stopped =
                post("/desk/plan/meetings", plan("day-of-plan", "2027-03-02", "day-of-plan", "2027-03-23"));

        assertThat(text(stopped)).contains("0 of 2 meetings", "Not yet", "Go on with the dates that are left");
        assertThat(told).as("the second was not tried").hasSize(1);
        assertThat(hidden(stopped, "once")).isEqualTo("k1");
        assertThat(stopped.body()).contains("name=\"day-of-plan\" value=\"2027-03-02\"", "value=\"2027-03-23\"");

        HttpResponse<String> gone =
                post("/desk/plan/meetings", plan("day-of-plan", "2027-03-02", "day-of-plan", "2027-03-23"));
        assertThat(text(gone)).contains("2 of 2 meetings").doesNotContain("Go on with");
        assertThat(told).extracting(Told::key).containsExactly("k1.2027-03-02", "k1.2027-03-02", "k1.2027-03-23");
    }

    @Test
    void aDateThatIsRefusedDoesNotStopTheOthers() throws Exception {
        refuseOnce("POST /api/meetings", 422, "starts-in-the-past");

        HttpResponse<String> report =
                post("/desk/plan/meetings", plan("day-of-plan", "2027-03-02", "day-of-plan", "2027-03-23"));

        assertThat(text(report)).contains("1 of 2 meetings", "Not planned", "That time has passed");
    }

    @ParameterizedTest
    @CsvSource({
        "weeks, 0, #weeks",
        "weeks, 27, #weeks",
        "weeks, x, #weeks",
        "rhythm, never, #weeks",
        "day, SOMEDAY, #weeks",
        "to, 2026-01-01, #to",
        "to, 2031-01-01, #to",
        "from, x, #from",
        "time, late, #time",
        "recess, summer, #recess",
        "bodyId, '', #bodyId"
    })
    void whatCannotBePlannedIsToldAndKept(String field, String value, String link) throws Exception {
        for (String step : List.of("/desk/plan/days", "/desk/plan/meetings")) {
            HttpResponse<String> sent = post(step, plan(field, value, "day-of-plan", "2027-03-02"));

            assertThat(sent.statusCode()).isEqualTo(422);
            assertThat(sent.body()).contains("href=\"" + link + "\"", "value=\"Kestrel Room\"");
        }
        assertThat(told).isEmpty();
    }

    @Test
    void datesThatNobodyTickedAreNotPlanned() throws Exception {
        assertThat(text(post("/desk/plan/meetings", plan()))).contains("Tick at least one date");
        assertThat(text(post("/desk/plan/meetings", plan("day-of-plan", "not a day"))))
                .contains("Tick at least one date");
        assertThat(told).isEmpty();
    }

    @Test
    void aBodyIsAddedOnce() throws Exception {
        answer("POST /api/bodies", "{\"id\":\"b2\"}");

        assertThat(text(post("/desk/bodies", "name", " "))).contains("Enter a name", "Choose what it is");
        HttpResponse<String> sent = post("/desk/bodies", "name", "Schools Forum", "kind", "board", "once", "k7");

        assertThat(header(sent, "Location")).endsWith("/desk/bodies?done=body-added");
        assertThat(toldOnce().body()).isEqualTo("{\"name\":\"Schools Forum\",\"kind\":\"board\"}");
        assertThat(toldOnce().key()).isEqualTo("k7");
    }

    @Test
    void theDiaryIsInTheOrderOfItsDaysByMonth() throws Exception {
        assertThat(text(page("/desk/meetings")))
                .containsSubsequence(
                        "March 2027", "Tuesday 2 March", "Cancelled", "Tuesday 16 March", "Agenda in draft");
    }

    @Test
    void aScriptInAnyFieldIsShownAndNotRun() throws Exception {
        String script = "\"><script>alert(1)</script>";
        answer(
                "GET /api/bodies",
                "{\"items\":[{\"id\":\"b1\",\"name\":\"\\\"><script>alert(1)</script>\",\"kind\":\"panel\"}]}");

        for (HttpResponse<String> page : List.of(
                page("/desk/bodies"),
                page("/desk/plan"),
                page("/desk/meetings/new?bodyId=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"),
                post("/desk/bodies", "name", "", "kind", script, "once", script),
                post("/desk/meetings/new", "venue", script, "date", script, "kind", script),
                post("/desk/plan/days", plan("venue", script, "recess", "")),
                post("/desk/plan/meetings", plan("venue", script, "day-of-plan", "2027-03-02")))) {
            assertThat(page.body()).doesNotContain("<script>alert").contains("<h1");
        }
    }

    @Test
    void onlyClerksPlan() throws Exception {
        signInAs("officer");

        for (String path : List.of("/desk/plan", "/desk/bodies", "/desk/meetings/new")) {
            assertThat(page(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    /** A plan of every Tuesday in March 2027; what is given stands in place of what it says. */
    private static String[] plan(String... more) {
        List<String> fields = new ArrayList<>(List.of(more));
        List<String> usual = List.of(
                "once",
                "k1",
                "bodyId",
                "b1",
                "rhythm",
                "weeks",
                "weeks",
                "1",
                "day",
                "TUESDAY",
                "time",
                "10:00",
                "venue",
                "Kestrel Room",
                "from",
                "2027-03-01",
                "to",
                "2027-03-31");
        for (int at = 0; at < usual.size(); at += 2) {
            if (!isName(more, usual.get(at))) {
                fields.addAll(usual.subList(at, at + 2));
            }
        }
        return fields.toArray(String[]::new);
    }

    private static boolean isName(String[] fields, String name) {
        for (int at = 0; at < fields.length; at += 2) {
            if (fields[at].equals(name)) {
                return true;
            }
        }
        return false;
    }
}
