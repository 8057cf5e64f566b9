package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MinutesLifeTest extends MinutesDesk {
    @Test
    void theLastLookSaysInWordsWhatBecameOfAMotionAndNothingWhereNothingDid() throws Exception {
        answers.put(
                "GET /api/minutes/m1",
                new Canned(
                        200,
                        minutesJson("approved", "")
                                .replaceFirst(
                                        "\"motions\":\\[]",
                                        "\"motions\":[{\"id\":\"k1\",\"text\":\"Light all lamps\",\"result\":\"carried\"},"
                                                + "{\"id\":\"k2\",\"text\":\"Clean them\"}]"),
                        "\"7\""));

        assertThat(page(M + "/publication").body())
                .contains(">Motion: Light all lamps (Carried)</p>", ">Motion: Clean them</p>")
                .doesNotContain("null", "carried");
    }

    @Test
    void theLastLookBeforePublicationHasNothingOfAnExemptItem() throws Exception {
        answers.put(
                "GET /api/minutes/m1",
                new Canned(
                        200,
                        minutesJson("approved", "")
                                .replaceFirst(
                                        "\"exempt\":false,\"paragraphs\":\\[\"The Panel met.\"]",
                                        "\"exempt\":true,\"paragraphs\":[\"canary\"]"),
                        "\"9\""));

        assertThat(page(M + "/publication").body())
                .contains("Not public: exempt", "The Panel met.", "Publish the minutes")
                .doesNotContain("canary");
    }

    @Test
    void theLastLookBeforePublicationSaysWhoWillBeTold() throws Exception {
        minutes("approved", "");
        Answering.by(NOTIFICATIONS).found("/api/subscriptions/reach", """
                {"channels":[{"channel":"email","sure":12,"byKeyword":3},{"channel":"webhook","sure":1,"byKeyword":0}]}""");

        assertThat(page(M + "/publication").body())
                .containsSubsequence(
                        "Who will be told", "12 subscribers by e-mail, and up to 3 more", "One other system");
        assertThat(NOTIFICATIONS.next().uri().getQuery()).isEqualTo("event=minutes-published&bodyId=b1");

        minutes("approved", ",\"historical\":true");

        assertThat(page(M + "/publication").body())
                .contains("Nobody is written to")
                .doesNotContain("12 subscribers");
    }

    @Test
    void theLastLookStandsWhereNobodyCanSayWhoIsTold() throws Exception {
        minutes("approved", "");
        NOTIFICATIONS.answers(503, "text/plain", "no");

        assertThat(page(M + "/publication").body()).contains("They are told all the same", "Publish the minutes");
    }

    @Test
    void publishingIsOneCommandAndARefusalSaysWhatToDo() throws Exception {
        answer(
                "POST /api/minutes/m1/publication",
                422,
                problem("minutes-not-approved", "The minutes have not been approved"));

        var refused = post(M + "/publication", "seen", "\"7\"", "once", "k");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("The chair approves them first.").doesNotContain("Do better.");
        assertThat(commands()).hasSize(1);
    }

    @Test
    void minutesAreSubmittedToTheNextMeetingThatIsNeitherCancelledNorExtraordinary() throws Exception {
        minutes("published", "");
        MEETINGS.answers(200, "application/json", """
                {"items":[{"id":"late","startsAt":"2027-03-01T10:00:00Z","status":"scheduled","kind":"ordinary"},
                 {"id":"off","startsAt":"2026-12-01T10:00:00Z","status":"cancelled","kind":"ordinary"},
                 {"id":"extra","startsAt":"2026-12-02T10:00:00Z","status":"scheduled","kind":"extraordinary"},
                 {"id":"self","startsAt":"2026-11-20T10:00:00Z","status":"scheduled","kind":"ordinary"},
                 {"id":"next","startsAt":"2027-01-10T10:00:00Z","status":"scheduled","kind":"ordinary"}]}""");

        var body = page(M + "/submission").body();

        assertThat(body).containsSubsequence("value=\"next\"", "The next suitable one", "value=\"late\"");
        assertThat(body).doesNotContain("value=\"off\"", "value=\"extra\"", "value=\"self\"");
    }

    @Test
    void aCorrectionThatIsRefusedStandsInItsFormAsItWasTyped() throws Exception {
        answer(
                "POST /api/minutes/m1/confirmation",
                422,
                problem(
                        "correction-misplaced",
                        "The words do not stand there once",
                        "corrections",
                        "must each quote words"));

        var refused = post(
                M + "/confirmation",
                "corrections[0].itemId",
                "i2",
                "corrections[0].said",
                "teh",
                "corrections[0].says",
                "the",
                "corrections[0].reason",
                "spelling",
                "corrections[1].said",
                "");

        assertThat(commands().getFirst().bodyText())
                .isEqualTo(
                        "{\"corrections\":[{\"itemId\":\"i2\",\"said\":\"teh\",\"says\":\"the\",\"reason\":\"spelling\"}]}");
        assertThat(refused.body()).contains("href=\"#corrections-0-said\"", "teh</textarea>", "spelling</textarea>");
    }

    @Test
    void aConfirmationWithoutCorrectionsSendsNone() throws Exception {
        answer("POST /api/minutes/m1/confirmation", 200, minutesJson("published", ""));

        assertThat(header(post(M + "/confirmation", "corrections[0].itemId", "i1"), "Location"))
                .endsWith("?done=confirmation");
        assertThat(commands().getFirst().bodyText()).isEqualTo("{\"corrections\":[]}");
    }

    @Test
    void anEarlierVersionIsShownWithWhatChangedSinceAndCanComeBack() throws Exception {
        answer(
                "GET /api/minutes/m1/items/i1/versions/3",
                200,
                "{\"version\":3,\"savedAt\":\"2026-11-20T11:00:00Z\",\"text\":%s}"
                        .formatted(item("i1", 1, "Street lighting", "")));
        answer("POST /api/minutes/m1/items/i1/merge", 200, """
                {"base":{"version":3,"text":%1$s},"theirs":{"version":7,"text":%1$s},"clean":true,"parts":[{"part":"points",
                 "stretches":[{"change":"theirs","base":["Then."],"theirs":["Now it is so."],"mine":["Then."]}]}],"proposal":null}""".formatted(item("i1", 1, "Street lighting", "")));
        answer("POST /api/minutes/m1/items/i1/versions/3/restoration", 200, minutesJson("draft", ""));

        assertThat(page(ITEM + "/versions/3").body()).contains("Then.", "Now it is so.", "Bring this text back");
        assertThat(header(post(ITEM + "/versions/3/restoration", "seen", "\"i7\""), "Location"))
                .endsWith("?done=restored");
    }

    @Test
    void aMinuteNumberIsSentWithTheVersionOfTheWholeMinutes() throws Exception {
        answer(
                "PUT /api/minutes/m1/items/i1/number",
                409,
                problem("minute-number-taken", "Taken", "minuteNumber", "is taken"));

        assertThat(field(page(ITEM + "/particulars").body(), "seen")).isEqualTo("&quot;7&quot;");
        var refused = post(ITEM + "/particulars/number", "seen", "\"7\"", "minuteNumber", "12");

        assertThat(commands().getFirst().bodyText()).isEqualTo("{\"minuteNumber\":12}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("href=\"#minuteNumber\"", "value=\"12\"");
    }

    @Test
    void aPhraseIsPutUnderTheItemWithWhatWasFilledIn() throws Exception {
        answer("GET /api/minutes/phrases", 200, """
                {"items":[{"id":"f1","title":"Noted","verdict":"NOTED","text":"that {report} of {date} be noted",
                 "placeholders":["report","date"]}]}""");
        answer("POST /api/minutes/m1/items/i1/phrases", 200, minutesJson("draft", ""));

        assertThat(page(ITEM + "/phrases").body()).contains(">report</label>").doesNotContain(">date</label>");
        post(
                ITEM + "/phrases",
                "phraseId",
                "f1",
                "values[0].name",
                "report",
                "values[0].value",
                "the report",
                "seen",
                "\"i7\"");

        assertThat(commands().getFirst().bodyText())
                .isEqualTo("{\"phraseId\":\"f1\",\"values\":{\"report\":\"the report\"}}");
    }
}
