package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results that were announced, on the pages that everybody reads. */
class AnnouncedResultsTest extends GatewayBetweenStubs {
    private static final String PAGE = "/meetings/2026-03-02/roads-panel";
    private static final String MEETING = """
            {'id':'m1','bodyId':'b1','bodyName':'Roads Panel','startsAt':'2026-03-02T10:00:00Z','venue':'Town Hall',
             'status':'agenda-published','kind':'ordinary','agenda':{'published':true,'items':[
              {'id':'i1','number':1,'title':'Apologies','exempt':false,'urgent':false,'documents':[]},
              {'id':'i2','number':2,'title':'Potholes','exempt':false,'urgent':false,'documents':[]}]}}""";
    private static final String RESULTS = """
            {'items':[{'itemId':'i2','number':2,'title':'Potholes','announcedAt':'2026-03-02T19:42:07.123Z','secret':'CANARY',
              'decisions':[{'verdict':'RESOLVED','text':'Resolved that the holes be filled.','reasons':'CANARY'}],
              'motions':[{'id':'v1','text':'That they be filled.','mover':{'name':'CANARY'},'result':'carried','voteEvent':
                {'method':'named','counts':[{'option':'yes','value':2},{'option':'no','value':1},{'option':'abstain','value':0}],
                 'votes':[{'voter':{'name':'Councillor Marsh'},'option':'yes'},{'voter':{'name':'Councillor Reed'},'option':'no'},
                          {'voter':{'name':'Councillor Quill'},'option':'yes'}]}},
               {'id':'v2','amends':'v1','text':'Leave out holes.','result':'a-result-to-come'}]}]}""";

    private StubCouncil council;

    @BeforeEach
    void aMeetingOfWhichOneResultIsAnnounced() {
        council = new StubCouncil(MEETINGS, MINUTES)
                .says("/api/meetings", "{'items':[" + MEETING + "]}")
                .says("/api/meetings/m1", MEETING)
                .says("/api/minutes/m1/announcements", RESULTS);
    }

    @Test
    void areOnThePageOfTheMeetingWithTheirTimeAndThatTheMinutesWillBeTheRecord() throws Exception {
        var body = page(PAGE);

        assertThat(body)
                .containsSubsequence(
                        "Results announced so far",
                        "href=\"" + PAGE + "/items/i2\"",
                        "Item 2: Potholes",
                        "As announced at 7.42pm; the minutes will be the record.",
                        "<strong>Resolved</strong>",
                        ">that the holes be filled.<",
                        "Motion: That they be filled.",
                        "<strong>Carried</strong>",
                        "For: 2 (Councillor Marsh, Councillor Quill)",
                        "Against: 1 (Councillor Reed)",
                        "Abstained: 0",
                        "Amendment: Leave out holes.",
                        "a-result-to-come")
                .contains("data-result=\"i2\"", "data-announced=\"2026-03-02T19:42:07.123Z\"")
                .doesNotContain("CANARY", "??", "/assets/live");
    }

    @Test
    void areOnThePageOfTheirItemAndOfNoOther() throws Exception {
        assertThat(page(PAGE + "/items/i2"))
                .contains("The result, as announced", "that the holes be filled.")
                .doesNotContain("??");
        assertThat(page(PAGE + "/items/i1")).doesNotContain("that the holes be filled.", "The result, as announced");
    }

    @Test
    void haveTheirPlaceOnAPageThatFollowsBeforeThereAreAny() throws Exception {
        var today = LocalDate.now(ZoneId.of("Europe/London")).toString();
        var now = MEETING.replace("2026-03-02", today);
        council.says("/api/meetings", "{'items':[" + now + "]}")
                .says("/api/meetings/m1", now)
                .says("/api/minutes/m1/announcements", "{'items':[]}")
                .says("/api/minutes/m1/progress", "{'phase':'in-session','privateBusiness':false}");
        var page = "/meetings/" + today + "/roads-panel";

        assertThat(page(page))
                .containsPattern("<section id=\"results\"[^>]*hidden=\"hidden\"")
                .contains("data-meeting=\"" + page + "\"", "data-count=\"{0}: {1}\"", "/assets/live")
                .doesNotContain("data-alone", "??");
        assertThat(page(page + "/items/i2"))
                .contains("data-alone=\"i2\"", "data-source=\"/meetings/m1/live\"", "href=\"" + page + "/items/i2\"")
                .doesNotContain("??");
    }

    @Test
    void areNotShownOnceTheMinutesSayThem() throws Exception {
        council.says("/api/minutes/m1/announcements", "{'items':[]}");

        assertThat(page(PAGE)).doesNotContain("Results announced", "id=\"results\"");
    }

    @Test
    void aScriptInAResultIsShownAndNotRun() throws Exception {
        var script = "</script><script>alert(1)</script>";
        council.says(
                "/api/minutes/m1/announcements",
                RESULTS.replace("the holes", script).replace("Marsh", script).replace("RESOLVED", script));

        assertThat(page(PAGE)).contains("&lt;script&gt;alert(1)").doesNotContain("<script>");
    }

    @Test
    void thePageStandsWithoutThem() throws Exception {
        MINUTES.answers(500, "text/plain", "no");

        assertThat(page(PAGE)).contains("Town Hall", "cannot be shown at the moment");
    }

    private String page(String path) throws Exception {
        return send(to(path).header("Accept", "text/html")).body();
    }
}
