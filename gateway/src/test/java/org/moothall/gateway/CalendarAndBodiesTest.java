package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The calendar, and the pages of the bodies. */
class CalendarAndBodiesTest extends GatewayBetweenStubs {
    private StubCouncil council;

    @BeforeEach
    void twoBodies() {
        council = new StubCouncil(MEETINGS, MINUTES);
        council.says("/api/bodies", """
                {'items':[{'id':'b2','name':'Roads Panel','kind':'panel'},{'id':'b1','name':'Cabinet','kind':'cabinet'},
                  {'id':'b3','name':'Roads Panel','kind':'a-kind-to-come'}]}""");
        council.says("/api/meetings", "{'items':[]}");
    }

    @Test
    void aMonthIsATableOfItsWeeksFromMondayToSunday() throws Exception {
        council.says(
                "/api/meetings",
                "{'items':[" + line("m1", "2026-03-31T23:30:00+01:00", "scheduled") + ","
                        + line("m2", "2026-03-02T10:00:00Z", "cancelled") + "]}");

        var body = page("/meetings?month=2026-03").body();

        assertThat(body)
                .contains(">Meetings in March 2026</h1>")
                .containsSubsequence("Monday</th>", "Sunday</th>", "id=\"d1\"")
                .containsSubsequence(
                        "id=\"d2\"", "10am", "href=\"/meetings/2026-03-02/roads-panel\"", "<strong>Cancelled</strong>")
                .containsSubsequence("id=\"d31\"", "11.30pm", "href=\"/meetings/2026-03-31/roads-panel\"")
                .contains("href=\"/meetings?month=2026-02\"", "href=\"/meetings?month=2026-04\"")
                .doesNotContain("id=\"d32\"", "??");
        // Midnight of the council's clock, which is an hour before that of Greenwich by then.
        assertThat(asked("/api/meetings")).contains("from=2026-03-01T00:00:00Z", "before=2026-03-31T23:00:00Z");
    }

    @Test
    void theListHasTheSameOfOneBodyAndKeepsTheChoice() throws Exception {
        council.says("/api/meetings", "{'items':[" + line("m2", "2026-03-02T10:00:00Z", "cancelled") + "]}");

        var body = page("/meetings?month=2026-03&body=b2&view=list").body();

        assertThat(body)
                .doesNotContain("<table")
                .containsSubsequence(
                        "href=\"/meetings/2026-03-02/roads-panel\"", ">Cancelled</strong>", "Monday 2 March 2026, 10am")
                .contains("<option value=\"b2\" selected=\"selected\">Roads Panel</option>")
                .contains("href=\"/meetings?month=2026-04&amp;body=b2&amp;view=list\"", "name=\"view\" value=\"list\"");
        assertThat(asked("/api/meetings")).contains("bodyId=b2");
    }

    @Test
    void aMonthOfMorePagesIsShownWhole() throws Exception {
        List<String> cursors = new ArrayList<>();
        MEETINGS.handles(exchange -> {
            var query = String.valueOf(exchange.getRequestURI().getQuery());
            if (exchange.getRequestURI().getPath().equals("/api/meetings")) {
                cursors.add(query);
            }
            var second = query.contains("cursor=c2");
            StubService.answer(
                    exchange,
                    200,
                    "application/json",
                    "{\"items\":[%s],\"next\":%s}"
                            .formatted(
                                    line(
                                            second ? "m2" : "m1",
                                            second ? "2026-03-03T10:00:00Z" : "2026-03-02T10:00:00Z",
                                            "scheduled"),
                                    second ? "null" : "\"c2\"")
                            .replace('\'', '"'));
        });

        assertThat(page("/meetings?month=2026-03&view=list").body())
                .contains("2026-03-02/roads-panel", "2026-03-03/roads-panel");
        assertThat(cursors).hasSize(2);
    }

    @Test
    void everyBodyHasAnAddressOfItsOwnAndAWordOnWhatItIs() throws Exception {
        assertThat(page("/bodies").body())
                .containsSubsequence(
                        "href=\"/bodies/cabinet\"",
                        "executive decisions",
                        "href=\"/bodies/roads-panel\"",
                        "href=\"/bodies/roads-panel-2\"")
                .doesNotContain("??", "null");
        assertThat(page("/bodies/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void aBodyShowsItsMeetingsDecisionsAndMembers() throws Exception {
        var today = LocalDate.now(java.time.ZoneId.of("Europe/London"));
        council.says(
                "/api/meetings",
                "{'items':[" + line("m1", today.minusDays(9) + "T10:00:00Z", "agenda-published") + ","
                        + line("m2", today.plusDays(9) + "T10:00:00Z", "scheduled") + "]}");
        council.says("/api/members", """
                {'items':[{'id':'x','name':'Councillor Amy Ash','memberships':[{'bodyId':'b2','role':'member'}]},
                  {'id':'y','name':'Councillor Zoe Zinc','memberships':[{'bodyId':'b1','role':'member'},{'bodyId':'b2','role':'chair'}]}]}""");
        council.says("/api/search", """
                {'items':[{'title':'Potholes','itemId':'i2','meeting':{'id':'m1','startsAt':'2026-03-02T10:00:00Z'},
                  'fragments':{'text':'RESOLVED that they be filled &amp; paved.'}}]}""");

        var body = page("/bodies/roads-panel").body();

        assertThat(body)
                .containsSubsequence(
                        "Meetings to come",
                        today.plusDays(9) + "/roads-panel",
                        "Decided lately",
                        "RESOLVED that they be filled &amp; paved.",
                        "href=\"/meetings/m1/items/i2\"",
                        "Meetings held",
                        today.minusDays(9) + "/roads-panel",
                        "Councillor Zoe Zinc",
                        "(chair)",
                        "Councillor Amy Ash")
                .contains("href=\"/subscribe?body=b2\"", "href=\"/api/feeds/notices.atom?body=b2\"")
                .doesNotContain("??");
    }

    @Test
    void programsReadABodyOfTheCouncilAndItsNextMeetings() throws Exception {
        var today = LocalDate.now(java.time.ZoneId.of("Europe/London"));
        council.says(
                "/api/meetings",
                "{'items':[" + line("m1", today.minusDays(9) + "T10:00:00Z", "agenda-published") + ","
                        + line("m2", today.plusDays(9) + "T10:00:00Z", "scheduled")
                                .replace("Hall", "</script>&") + ","
                        + line("m3", today.plusDays(16) + "T10:00:00Z", "cancelled") + "]}");

        var page = page("/bodies/roads-panel").body();
        var body = LinkedDataOf.page(page, "GovernmentOrganization");

        assertThat(body.path("name").asString()).isEqualTo("Roads Panel");
        assertThat(body.path("url").asString()).isEqualTo("http://localhost:8080/bodies/roads-panel");
        assertThat(body.at("/parentOrganization/@type").asString()).isEqualTo("GovernmentOrganization");
        assertThat(body.at("/parentOrganization/name").asString()).isEqualTo("Moothall");
        assertThat(body.path("event")
                        .valueStream()
                        .map(event -> event.path("url").asString()))
                .containsExactly("http://localhost:8080/meetings/" + today.plusDays(9) + "/roads-panel");
        assertThat(body.at("/event/0/location/name").asString()).isEqualTo("</script>&");
        assertThat(LinkedDataOf.page(page, "BreadcrumbList")
                        .path("itemListElement")
                        .valueStream()
                        .map(step -> step.path("name").asString()))
                .containsExactly("Home", "Roads Panel");
    }

    @Test
    void aBodyStandsWithoutMinutesService() throws Exception {
        MINUTES.answers(500, "text/plain", "no");

        var page = page("/bodies/cabinet");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("cannot be shown at the moment", "No meeting is in the diary.");
    }

    /** The query of the question for that path, whichever of those that go out at once comes first. */
    private static String asked(String path) throws InterruptedException {
        for (var question = MEETINGS.next(); question != null; question = MEETINGS.next()) {
            if (question.uri().getPath().equals(path)) {
                return question.uri().getQuery();
            }
        }
        throw new AssertionError("Nobody asked for " + path);
    }

    private static String line(String id, String startsAt, String status) {
        return "{'id':'%s','bodyId':'b2','bodyName':'Roads Panel','startsAt':'%s','venue':'Hall','status':'%s'}"
                .formatted(id, startsAt, status);
    }

    private HttpResponse<String> page(String path) throws Exception {
        return send(to(path).header("Accept", "text/html"));
    }
}
