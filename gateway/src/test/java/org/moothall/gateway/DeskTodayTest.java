package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeskTodayTest extends DeskOnStubs {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @BeforeEach
    void aDayOfWork() {
        answer(
                "GET /api/agendas/due",
                "{\"items\":[%s,%s,%s,%s]}"
                        .formatted(
                                due("m1", "Far Panel", TODAY.plusDays(20), 0, true),
                                due("m2", "Late Panel", TODAY.minusDays(1), 4, false),
                                due("m3", "Soon Panel", TODAY.plusDays(2), 4, true),
                                due("m4", "Empty Panel", TODAY.plusDays(6), 0, true)));
        answer(
                "GET /api/minutes",
                "{\"items\":[%s,%s]}"
                        .formatted(
                                minutes("m5", "Held Board", "2020-01-01T10:00:00Z"),
                                minutes("m6", "Coming Board", "2099-01-01T10:00:00Z")));
        answer(
                "GET /api/actions",
                "{\"items\":[{\"id\":\"a1\",\"bodyName\":\"Cabinet\",\"owner\":\"Petra Okafor\",\"text\":\"Mend the"
                        + " roof\",\"due\":\"2020-02-03\",\"status\":\"in-progress\",\"overdue\":true},{\"id\":\"a2\",\"bodyName\":\"Cabinet\",\"owner\":\"Petra"
                        + " Okafor\",\"text\":\"Done long ago\",\"status\":\"done\",\"overdue\":false}]}");
        answer(
                "GET /api/decisions/call-ins",
                "{\"items\":[{\"decisionId\":\"c1\",\"bodyName\":\"Cabinet\",\"status\":\"open-to-call-in\",\"windowClosesAt\":\"2099-01-05T17:00:00Z\"}]}");
        answer("GET /api/deliveries", "{\"items\":[{},{}],\"next\":\"x\"}");
        answer("GET /api/operations/minutes/dead-letters", "{\"items\":[{}]}");
        answer("GET /api/operations/notifications/dead-letters", "{\"items\":[]}");
    }

    @Test
    void aClerkSeesWhatIsDueByLawInTheOrderOfItsLastDays() throws Exception {
        signIn();

        HttpResponse<String> page = page("/desk");

        assertThat(text(page))
                .containsSubsequence(
                        "Late Panel",
                        "Late",
                        "Soon Panel",
                        "Little time",
                        "Empty Panel",
                        "Empty, with a week to go",
                        "Far Panel",
                        "In time");
        assertThat(page.body()).contains("href=\"/desk/meetings/m2\"", "href=\"/desk/plan\"");
    }

    @Test
    void aClerkSeesWhatWaitsAndWhatIsAtRisk() throws Exception {
        signIn();

        HttpResponse<String> page = page("/desk");

        assertThat(text(page))
                .contains(
                        "Write and circulate the minutes of the Held Board",
                        "A decision of the Cabinet can be called in",
                        "Mend the roof",
                        "Notices that could not be delivered: 2+")
                .doesNotContain("Write and circulate the minutes of the Coming Board", "Events that the minutes");
        assertThat(page.body()).contains("href=\"/desk/minutes/m5\"", "href=\"/desk/actions/a1\"");
    }

    @Test
    void aChairSeesWhatIsToBeApprovedAndNoWorkOfClerks() throws Exception {
        signInAs("chair");

        assertThat(text(page("/desk")))
                .contains("Approve the minutes of the Held Board", "Late Panel")
                .doesNotContain("Plan the year", "Mend the roof", "can be called in");
    }

    @Test
    void anOfficerSeesTheirActions() throws Exception {
        signInAs("officer");

        assertThat(text(page("/desk")))
                .contains("Waits for you", "Mend the roof", "Overdue")
                .doesNotContain("Approve the minutes");
    }

    @Test
    void anOperatorSeesWhatFailedAndNothingOfMeetings() throws Exception {
        signInAs("operator");

        assertThat(text(page("/desk")))
                .contains("Events that the minutes could not read: 1", "Notices that could not be delivered: 2+")
                .doesNotContain("Events that the notices", "Late Panel", "Held Board");
    }

    @Test
    void aRoleWithoutWorkHereIsToldSo() throws Exception {
        signInAs("integrator");

        assertThat(text(page("/desk"))).contains("Nothing on this page is for your role");
    }

    @Test
    void theDayStandsWithoutAServiceAndSaysThatSomethingIsMissing() throws Exception {
        signIn();
        MINUTES.answers(500, "text/plain", "no");

        HttpResponse<String> page = page("/desk");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(text(page)).contains("Some of this page cannot be shown", "Late Panel");
    }

    @Test
    void whoeverIsNotSignedInIsSentToSignInAndComesBack() throws Exception {
        HttpResponse<String> away = page("/desk");

        assertThat(away.statusCode()).isEqualTo(302);
        assertThat(header(away, "Location")).endsWith("/sign-in");
    }

    private static String due(String id, String body, LocalDate last, int items, boolean inTime) {
        return "{\"meetingId\":\"%s\",\"bodyName\":\"%s\",\"startsAt\":\"%sT10:00:00Z\",\"items\":%d,\"lastDayInTime\":\"%s\",\"inTime\":%s}"
                .formatted(id, body, last.plusDays(8), items, last, inTime);
    }

    private static String minutes(String id, String body, String startsAt) {
        return "{\"meetingId\":\"%s\",\"bodyName\":\"%s\",\"startsAt\":\"%s\",\"status\":\"draft\"}"
                .formatted(id, body, startsAt);
    }
}
