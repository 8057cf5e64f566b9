package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MinutesOverviewTest extends MinutesDesk {
    @Test
    void theListHasTheMinutesByHowFarTheyAre() throws Exception {
        answer("GET /api/minutes", 200, """
                {"items":[{"meetingId":"m1","bodyName":"Lanterns Panel","startsAt":"2020-01-20T10:00:00Z","status":"draft"},
                 {"meetingId":"m2","bodyName":"Cabinet","startsAt":"2099-01-20T10:00:00Z","status":"draft"},
                 {"meetingId":"m3","bodyName":"Pension Board","startsAt":"2020-01-19T10:00:00Z","status":"circulated"},
                 {"meetingId":"m4","bodyName":"Council","startsAt":"2020-01-18T10:00:00Z","status":"published",
                  "standing":"submitted"}]}""");

        assertThat(page("/desk/minutes").body())
                .containsSubsequence(
                        "To be written",
                        "Lanterns Panel",
                        "With officers, members and the chair",
                        "Pension Board",
                        "Submitted for confirmation",
                        "Council",
                        "For meetings to come",
                        "Cabinet");
    }

    @Test
    void theListKeepsPublishedMinutesApartByHowTheyStandWithTheBody() throws Exception {
        answer("GET /api/minutes", 200, """
                {"items":[{"meetingId":"m1","bodyName":"Aa Board","startsAt":"2020-01-20T10:00:00Z","status":"published","standing":"unsubmitted"},
                 {"meetingId":"m2","bodyName":"Bb Board","startsAt":"2020-01-20T10:00:00Z","status":"published","standing":"confirmed"},
                 {"meetingId":"m3","bodyName":"Cc Board","startsAt":"2020-01-20T10:00:00Z","status":"published","standing":"signed"},
                 {"meetingId":"m4","bodyName":"Dd Board","startsAt":"2020-01-19T10:00:00Z","status":"published","standing":"yet-to-come"}]}""");

        assertThat(page("/desk/minutes").body())
                .containsSubsequence(
                        ">Published</h2>",
                        "Aa Board",
                        "Dd Board",
                        "Confirmed, to be signed",
                        "Bb Board",
                        ">Signed</h2>",
                        "Cc Board");
    }

    @Test
    void anOverviewSaysHowFarTheMinutesAreAndWhatIsMissing() throws Exception {
        answers.put(
                "GET /api/minutes/m1",
                new Canned(
                        200,
                        minutesJson("draft", "")
                                .replace("\"actions\":[]", "\"actions\":[{\"text\":\"mend the lamp\"}]"),
                        "\"7\""));

        assertThat(page(M).body())
                .contains("Draft: only clerks see it", "An action has no owner: Street lighting", "1. Street lighting")
                .contains("Circulate to members and the chair", "2 members present");
    }

    @Test
    void circulatingIsOneCommandWithTheVersionThatWasSeenAndTheKeyOfTheForm() throws Exception {
        answer("POST /api/minutes/m1/circulation", 200, minutesJson("circulated", ""));
        var form = page(M).body();

        var done = post(M + "/circulation", "seen", "\"7\"", "once", field(form, "once"));

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(header(done, "Location")).endsWith(M + "?done=circulation");
        assertThat(commands()).singleElement().satisfies(one -> {
            assertThat(one.headers().getFirst("If-Match")).isEqualTo("\"7\"");
            assertThat(one.headers().getFirst("Idempotency-Key")).isEqualTo(field(form, "once"));
        });
        assertThat(page(M + "?done=circulation").body()).contains("The minutes are with members and the chair.");
    }

    @Test
    void aStepThatIsRefusedSaysTheRuleAndWhatToDo() throws Exception {
        answer("POST /api/minutes/m1/circulation", 422, """
                {"type":"https://moothall.org/problems/action-without-owner","title":"An action has no owner",
                 "rule":"Every action has somebody who answers for it.","source":"Moothall","whatToDo":"Name the owner."}""");

        var refused = post(M + "/circulation", "seen", "\"7\"");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "An action has nobody who answers for it. Name its owner",
                        "lang=\"en\"><span>Every action has somebody who answers for it.",
                        "1. Street lighting");
    }

    @Test
    void aRefusalOfANewerServiceIsSaidInItsOwnWords() throws Exception {
        answer("POST /api/minutes/m1/circulation", 422, problem("moon-not-full", "The moon is not full"));

        assertThat(post(M + "/circulation", "seen", "\"7\"").body()).contains("The moon is not full");
    }

    @Test
    void aClerkIsNotOfferedWhatTheChairDoes() throws Exception {
        minutes("circulated", "");

        assertThat(page(M).body()).contains("The chair has them.").doesNotContain("Approve the minutes");
    }

    @Test
    void whatIsNotThereForThemIsNotFoundAndWhatIsAwayIsSaidToBe() throws Exception {
        assertThat(page("/desk/minutes/nowhere").statusCode()).isEqualTo(404);

        answer("GET /api/minutes/m1", 500, "");
        assertThat(page(M).statusCode()).isEqualTo(503);
    }

    @Test
    void anUnknownWordInTheAddressIsNotRepeatedOnThePage() throws Exception {
        assertThat(page(M + "?done=pwned").body()).doesNotContain("pwned", "??");
    }

    @Test
    void whoeverIsSignedOutSignsInAndComesBack() throws Exception {
        signOut();

        assertThat(header(page(M), "Location")).endsWith("/sign-in");
    }
}
