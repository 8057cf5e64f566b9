package org.moothall.minutes.minutes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.http.Role.CHAIR;
import static org.moothall.http.Role.CLERK;
import static org.moothall.http.Role.MEMBER;
import static org.moothall.http.Role.OFFICER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.http.Role;
import org.moothall.minutes.Api;
import org.moothall.minutes.Api.Reply;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.springframework.boot.test.web.server.LocalServerPort;

@RealService
class ReturnApiIT {
    private static final String REMARKS = "{\"remarks\": \"Item 2 says too little. canary\"}";

    @LocalServerPort
    private int port;

    private Api api;
    private String minutes;

    @BeforeEach
    void circulated() {
        api = new Api(port);
        minutes = "/api/minutes/" + new Meetings(api).held();
        assertThat(api.post(minutes + "/circulation", CLERK).status()).isEqualTo(200);
    }

    @Test
    void aClerkReadsTheRemarksOfTheChairUntilTheMinutesAreCirculatedAnew() {
        assertThat(api.post(minutes + "/return", "", REMARKS, CHAIR).status()).isEqualTo(204);

        Reply read = api.get(minutes, CLERK);
        assertThat(read.json().path("status").asString()).isEqualTo("draft");
        assertThat(read.json().at("/returned/remarks").asString()).isEqualTo("Item 2 says too little. canary");
        assertThat(read.json().at("/returned/by").asString()).isNotBlank();
        assertThat(read.json().path("message").asString()).contains("sent the minutes back");

        assertThat(api.post(minutes + "/circulation", CLERK).status()).isEqualTo(200);
        assertThat(api.get(minutes, CLERK).text()).doesNotContain("canary");
        assertThat(api.post(minutes + "/approval", CHAIR).status()).isNotEqualTo(404);
    }

    @Test
    void nobodyElseReadsTheRemarksForTheyAreOfADraft() {
        api.post(minutes + "/return", "", REMARKS, CHAIR);

        for (Role role : new Role[] {CHAIR, MEMBER, OFFICER}) {
            Reply refused = api.get(minutes, role);
            assertThat(refused.status()).isEqualTo(404);
            assertThat(refused.text()).doesNotContain("canary");
        }
        assertThat(api.get(minutes).text()).doesNotContain("canary");
        assertThat(api.get("/api/minutes?limit=200", MEMBER).text()).doesNotContain("canary");
    }

    @Test
    void onlyWhatTheChairHasIsSentBack() {
        api.post(minutes + "/return", "", REMARKS, CHAIR);

        Reply again = api.post(minutes + "/return", "", REMARKS, CHAIR);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("minutes-not-circulated");
        assertThat(api.post("/api/minutes/none/return", "", REMARKS, CHAIR).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"remarks\": \" \"}", "{\"remark\": \"x\"}", "[]", ""})
    void aReturnWithoutRemarksIsABadRequest(String body) {
        assertThat(api.post(minutes + "/return", "", body, CHAIR).status()).isEqualTo(400);
    }
}
