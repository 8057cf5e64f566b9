package org.moothall.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.http.Role;
import org.moothall.http.kit.ApiClient;
import org.moothall.http.kit.ApiClient.Answer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is due, and what publishing would mean, before anybody publishes. */
@WholeService
class PublicationPreviewIT {

    @LocalServerPort
    private int port;

    private ApiClient anyone;
    private ApiClient clerk;

    @BeforeEach
    void connect() {
        anyone = ApiClient.at(port);
        clerk = anyone.as(Role.CLERK);
    }

    @Test
    void aPreviewShowsWhatThePublicWouldReadAndNothingExempt() {
        String meeting = meetingIn(40);
        clerk.post("/api/meetings/" + meeting + "/agenda/items", "{\"title\":\"Library roofs\"}");
        clerk.post(
                "/api/meetings/" + meeting + "/agenda/items",
                "{\"title\":\"CANARY sale\",\"purpose\":\"CANARY price\",\"exemptReason\":\"paragraph 3 CANARY\"}");

        Answer preview = clerk.get("/api/meetings/" + meeting + "/agenda/publication");

        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.text()).doesNotContain("CANARY");
        assertThat(preview.at("/forThePublic/items/0/title")).isEqualTo("Library roofs");
        assertThat(preview.at("/forThePublic/items/1/title")).contains("in private", "paragraph 3");
        assertThat(preview.json().at("/published").asBoolean()).isFalse();
        assertThat(preview.json().at("/inTime").asBoolean()).isTrue();
        assertThat(preview.at("/rule")).contains("5 clear days");
        assertThat(preview.at("/source")).contains("s.100A(6)");
        assertThat(clerk.get("/api/meetings/" + meeting).at("/status")).isEqualTo("scheduled");
    }

    @Test
    void aPreviewSaysTheSameOfLateAsThePublicationItself() {
        String meeting = meetingIn(1);
        clerk.post("/api/meetings/" + meeting + "/agenda/items", "{\"title\":\"Library roofs\"}");

        Answer preview = clerk.get("/api/meetings/" + meeting + "/agenda/publication");
        Answer refused = clerk.post("/api/meetings/" + meeting + "/agenda/publication", "{}");

        assertThat(preview.json().at("/inTime").asBoolean()).isFalse();
        assertThat(refused.problem()).isEqualTo("late-publication");
        assertThat(preview.at("/lastDayInTime")).isEqualTo(refused.at("/lastDayInTime"));
        assertThat(preview.at("/rule")).isEqualTo(refused.at("/rule"));
    }

    @Test
    void whatIsDueIsListedUntilItIsPublishedOrItsMeetingCalledOff() {
        String due = meetingIn(20);
        String late = meetingIn(2);
        String off = meetingIn(20);
        String out = meetingIn(20);
        String farOff = meetingIn(90);
        clerk.post("/api/meetings/" + off + "/cancellation", "{\"reason\":\"No business\"}");
        clerk.post("/api/meetings/" + out + "/agenda/items", "{\"title\":\"Library roofs\"}");
        clerk.post("/api/meetings/" + out + "/agenda/publication", "{}");

        Answer list =
                clerk.get("/api/agendas/due?limit=200&before=" + Instant.now().plus(Duration.ofDays(60)));

        assertThat(list.status()).as(list.text()).isEqualTo(200);
        assertThat(list.text()).contains(due, late).doesNotContain(off, out, farOff);
        assertThat(inTime(list, due)).isTrue();
        assertThat(inTime(list, late)).isFalse();
    }

    @Test
    void theCalendarKnowsWeekendsAndBankHolidays() {
        Answer calendar = anyone.get("/api/meetings/calendar?from=2026-12-24&to=2026-12-29");

        assertThat(calendar.json().at("/closedDays").valueStream().map(day -> LocalDate.parse(day.asString())))
                .containsExactly(
                        LocalDate.of(2026, 12, 25),
                        LocalDate.of(2026, 12, 26),
                        LocalDate.of(2026, 12, 27),
                        LocalDate.of(2026, 12, 28));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?from=2026-12-24",
                "?from=2026-12-24&to=2026-12-23",
                "?from=0001-01-01&to=9999-01-01",
                "?from=then&to=2026-12-24"
            })
    void aStretchThatIsNoneIsRefused(String query) {
        assertThat(anyone.get("/api/meetings/calendar" + query).status()).isEqualTo(400);
    }

    private static boolean inTime(Answer list, String meeting) {
        return list.json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("meetingId").asString().equals(meeting))
                .findFirst()
                .orElseThrow()
                .path("inTime")
                .asBoolean();
    }

    private String meetingIn(int days) {
        String body = clerk.post("/api/bodies", "{\"name\":\"Libraries Panel\",\"kind\":\"panel\"}")
                .id();
        return clerk.post(
                        "/api/meetings",
                        "{\"bodyId\":\"%s\",\"startsAt\":\"%s\",\"venue\":\"County Hall\"}"
                                .formatted(body, Instant.now().plus(Duration.ofDays(days))))
                .id();
    }
}
