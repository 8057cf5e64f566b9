package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a meeting can be watched: what everybody is shown of it, and how a clerk says so. */
class WebcastPagesTest extends DeskOnStubs {
    private static final String PUBLIC = "/meetings/2099-03-02/roads-panel";
    private static final String DESK = "/desk/meetings/m1/webcast";
    private static final String ADDRESS = "https://webcast.example/panel";

    @BeforeEach
    void aMeetingThatCanBeWatched() {
        meeting("agenda-published", "planned", ",\"startsAt\":\"2099-03-02T09:45:00Z\"");
    }

    @ParameterizedTest
    @CsvSource({
        "planned, Watch the webcast when it begins (from 9.45am)",
        "live, 'Watch it now, as it goes on'",
        "archived, Watch the recording",
        "postponed, Watch the webcast when it begins"
    })
    void theMeetingLeadsToItsWebcastAndSaysHowFarItIs(String state, String words) throws Exception {
        meeting("agenda-published", state, ",\"startsAt\":\"2099-03-02T09:45:00Z\"");

        HttpResponse<String> page = page(PUBLIC);

        assertThat(text(page)).contains(words);
        assertThat(page.body())
                .contains("href=\"" + ADDRESS + "\"", "VirtualLocation")
                .doesNotContain("<iframe");
    }

    @Test
    void aCancelledMeetingIsNotToBeWatched() throws Exception {
        meeting("cancelled", "planned", "");

        assertThat(page(PUBLIC).body()).doesNotContain(ADDRESS);
    }

    @Test
    void theFormShowsWhatIsSetAndSavesItUponTheVersionThatWasSeen() throws Exception {
        signIn();
        answer("PUT /api/meetings/m1/webcast", "{}");
        HttpResponse<String> form = page(DESK);
        assertThat(form.body()).contains("value=\"" + ADDRESS + "\"", "value=\"09:45\"");

        HttpResponse<String> sent =
                post(DESK, "seen", hidden(form, "seen"), "address", ADDRESS + "/2", "time", "09.30", "state", "live");

        assertThat(header(sent, "Location")).endsWith("/desk/meetings/m1?done=webcast-set");
        assertThat(toldOnce().ifMatch()).isEqualTo("\"7\"");
        assertThat(toldOnce().body())
                .contains("\"address\":\"" + ADDRESS + "/2\"", "2099-03-02T09:30", "\"state\":\"live\"");
    }

    @Test
    void withoutATimeItBeginsWithTheMeeting() throws Exception {
        signIn();
        answer("PUT /api/meetings/m1/webcast", "{}");

        post(DESK, "seen", "\"7\"", "address", ADDRESS, "time", " ", "state", "planned");

        assertThat(toldOnce().body()).contains("\"startsAt\":null");
    }

    @Test
    void itIsTakenAwayByTheOtherButton() throws Exception {
        signIn();
        answer("DELETE /api/meetings/m1/webcast", "{}");

        HttpResponse<String> sent =
                post(DESK, "seen", "\"7\"", "address", "", "time", "", "state", "planned", "remove", "true");

        assertThat(header(sent, "Location")).endsWith("?done=webcast-removed");
        assertThat(toldOnce().what()).isEqualTo("DELETE /api/meetings/m1/webcast");
    }

    @Test
    void whatIsMissingOrRefusedStandsBesideItsFieldAndWhatWasTypedStays() throws Exception {
        signIn();
        HttpResponse<String> missing = post(DESK, "seen", "\"7\"", "address", " ", "time", "late", "state", "live");
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.body())
                .contains("href=\"#address\"", "href=\"#time\"", "value=\"late\"")
                .containsPattern("value=\"live\" checked|checked=\"checked\"");
        assertThat(told).isEmpty();

        refuse(
                "PUT /api/meetings/m1/webcast",
                400,
                "invalid-request",
                "Nobody can watch it",
                ",\"errors\":[{\"field\":\"address\",\"what\":\"must begin with https://\"}]");
        HttpResponse<String> refused =
                post(DESK, "seen", "\"7\"", "address", "\"><script>alert(1)</script>", "time", "", "state", "planned");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(text(refused)).contains("Address must begin with https://");
        assertThat(refused.body()).doesNotContain("<script>alert");
    }

    @Test
    void aStaleFormShowsTheirsAndKeepsMine() throws Exception {
        signIn();
        refuse("PUT /api/meetings/m1/webcast", 412, "stale-version", "Stale", "");

        HttpResponse<String> sent =
                post(DESK, "seen", "\"6\"", "address", "https://mine.example", "time", "", "state", "planned");

        assertThat(sent.statusCode()).isEqualTo(412);
        assertThat(sent.body()).contains("value=\"https://mine.example\"", ADDRESS);
        assertThat(hidden(sent, "seen")).isEqualTo("\"7\"");
    }

    @Test
    void nobodyButAClerkIsOfferedTheForm() throws Exception {
        signInAs("officer");

        assertThat(page(DESK).statusCode()).isEqualTo(404);
        assertThat(page("/desk/meetings/m1").body()).doesNotContain("/webcast\"");
    }

    private void meeting(String status, String state, String more) {
        String meeting = """
            "id":"m1","bodyId":"b1","bodyName":"Roads Panel","startsAt":"2099-03-02T10:00:00Z","venue":"Town Hall","status":"%s",
            "historical":false,"kind":"ordinary","cancellationReason":%s\
            """.formatted(status, status.equals("cancelled") ? "\"Snow\"" : "null");
        answer("GET /api/meetings", "{\"items\":[{" + meeting + "}]}");
        answer(
                "GET /api/meetings/m1",
                "{" + meeting + ",\"webcast\":{\"address\":\"" + ADDRESS + "\",\"state\":\"" + state + "\"" + more
                        + "},\"agenda\":{\"published\":true,\"publishedAt\":\"2099-02-20T09:00:00Z\",\"items\":[]}}",
                "\"7\"");
    }
}
