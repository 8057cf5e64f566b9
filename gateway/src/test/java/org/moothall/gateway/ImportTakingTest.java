package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportTakingTest extends DeskOnStubs {
    private static final String PAGE = "/desk/import/i1/draft";
    private static final String REVIEW = "/api/minutes/imports/i1/review";
    private static final String TAKE = "POST " + REVIEW + "/text";
    private static final String MOVE = "POST " + REVIEW + "/motions";
    private static final String VOTE = "{\"finding\":\"vote-1\",\"judgement\":\"accepted\"}";

    @BeforeEach
    void anImportOfWhichSomethingIsAccepted() throws Exception {
        answer("GET /api/minutes/imports/i1", ImportedPages.page(""));
        answer("GET " + REVIEW, ImportedPages.review(3, VOTE, ""), "\"3\"");
        answer("GET /api/minutes", ImportedPages.drafts());
        answer("GET /api/minutes/m1", ImportedPages.draft(), "\"7\"");
        signIn();
    }

    @Test
    void nothingIsOfferedBeforeAMeetingIsChosen() throws Exception {
        HttpResponse<String> page = page(PAGE);

        assertThat(text(page)).contains("Lanterns Panel, Friday 20 November 2026", "2 findings are not decided");
        assertThat(text(page)).doesNotContain("Write it under this item");
    }

    @Test
    void theLastLookHasWhatIsAcceptedAndNothingElse() throws Exception {
        HttpResponse<String> page = page(PAGE + "?meeting=m1");

        assertThat(text(page))
                .contains(
                        "The Panel met.", "agreed The Lamp Warden agreed", "Lamp Warden mend the lantern", "2027-01-15")
                .contains("2. Work programme (has text already)")
                .doesNotContain("The towpath is dark");
        assertThat(page.body()).contains("value=\"it1\" selected=\"selected\"");
        assertThat(page.body()).doesNotContain("name=\"replaces\"");
        assertThat(told).isEmpty();
    }

    @Test
    void takingIsOneCommandOnTheReviewThatWasSeen() throws Exception {
        answer(TAKE, ImportedPages.review(4, VOTE, ""));

        HttpResponse<String> taken = post(PAGE, "seen", "\"3\"", "once", "k1", "meeting", "m1", "into", "it1");

        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(header(taken, "Location")).endsWith("/desk/import/i1?done=taken");
        assertThat(toldOnce().what()).isEqualTo(TAKE);
        assertThat(toldOnce().body()).isEqualTo("{\"meetingId\":\"m1\",\"itemId\":\"it1\"}");
        assertThat(toldOnce().ifMatch()).isEqualTo("\"3\"");
        assertThat(toldOnce().key()).isEqualTo("k1");
    }

    @Test
    void withoutAnItemNothingIsSent() throws Exception {
        HttpResponse<String> page = post(PAGE, "seen", "\"3\"", "meeting", "m1", "into", "");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#into\"", "into-error");
        assertThat(told).isEmpty();
    }

    @Test
    void whatSomebodyWroteIsShownBeforeItIsReplaced() throws Exception {
        refuse(TAKE, 409, "item-already-minuted", "A clerk has already written", ",\"detail\":\"Item 5f3 stays.\"");

        HttpResponse<String> page = post(PAGE, "seen", "\"3\"", "once", "k1", "meeting", "m1", "into", "it2");

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(text(page))
                .contains("What stands there now", "Written by hand", "Replace it with what is accepted")
                .doesNotContain("Item 5f3 stays.");
        assertThat(hidden(page, "replaces")).isEqualTo("7");
        assertThat(hidden(page, "once")).isNotEqualTo("k1");
        told.clear();
        answer(TAKE, ImportedPages.review(4, VOTE, ""));

        post(PAGE, "seen", "\"3\"", "meeting", "m1", "into", "it2", "replaces", "7");

        assertThat(toldOnce().body()).contains("\"replaces\":\"7\"");
    }

    @Test
    void whoeverChangedItMeanwhileIsShownAgain() throws Exception {
        refuse(TAKE, 409, "text-changed", "Changed", "");

        HttpResponse<String> page = post(PAGE, "seen", "\"3\"", "meeting", "m1", "into", "it2", "replaces", "5");

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(text(page)).contains("since you saw it", "Written by hand");
        assertThat(hidden(page, "replaces")).isEqualTo("7");
    }

    @Test
    void aReviewThatSomebodyElseChangedIsShownAnew() throws Exception {
        refuse(TAKE, 412, "stale-version", "Stale", "");
        answer("GET " + REVIEW, ImportedPages.review(9, VOTE, ""), "\"9\"");

        HttpResponse<String> page = post(PAGE, "seen", "\"3\"", "meeting", "m1", "into", "it1");

        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(hidden(page, "seen")).isEqualTo("\"9\"");
    }

    @Test
    void approvedMinutesAreNotOffered() throws Exception {
        answer("GET /api/minutes/m1", ImportedPages.draft().replace("\"draft\"", "\"approved\""), "\"7\"");

        HttpResponse<String> page = page(PAGE + "?meeting=m1");

        assertThat(text(page)).contains("can no longer be changed").doesNotContain("Write it under this item");
    }

    @Test
    void minutesThatAreNotThereAreSaidToBeSo() throws Exception {
        assertThat(text(page(PAGE + "?meeting=gone"))).contains("These minutes are not there.");
    }

    @Test
    void aRefusalByARuleSaysWhichOne() throws Exception {
        refuse(
                TAKE,
                422,
                "minutes-approved",
                "Approved minutes are no longer changed",
                ",\"rule\":\"They stand as they are.\",\"source\":\"LGA 1972\"");

        HttpResponse<String> page = post(PAGE, "seen", "\"3\"", "meeting", "m1", "into", "it1");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(text(page)).contains("what was approved stays as it is", "They stand as they are.", "LGA 1972");
    }

    @Test
    void aServiceThatIsAwayIsAskedForTheSameThingAgain() throws Exception {
        refuse(TAKE, 503, "x", "Away", "");

        HttpResponse<String> page = post(PAGE, "seen", "\"3\"", "once", "k1", "meeting", "m1", "into", "it1");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(hidden(page, "once")).isEqualTo("k1");
    }

    @Test
    void motionsAreACommandOfTheirOwn() throws Exception {
        answer(MOVE, ImportedPages.review(4, VOTE, ""));

        HttpResponse<String> moved =
                post(PAGE + "/motions", "seen", "\"3\"", "once", "k2", "meeting", "m1", "into", "it1");

        assertThat(header(moved, "Location")).endsWith("/desk/import/i1?done=moved");
        assertThat(toldOnce().body()).isEqualTo("{\"meetingId\":\"m1\",\"itemId\":\"it1\",\"replace\":false}");
    }

    @Test
    void motionsThatAreThereAreReplacedOnlyOnASecondWord() throws Exception {
        refuse(MOVE, 409, "item-already-moved", "Motions are recorded under this item", "");

        HttpResponse<String> page = post(PAGE + "/motions", "seen", "\"3\"", "meeting", "m1", "into", "it1");

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(text(page)).contains("Replace the motions that are recorded there", "Look at them");
        assertThat(hidden(page, "replace")).isEqualTo("true");
    }

    @Test
    void whatCouldNotBeRecordedOfMotionsIsSaidAfterwards() throws Exception {
        answer("GET /api/minutes/imports/i1/reviews", "{\"items\":[]}");
        answer(
                "GET " + REVIEW,
                ImportedPages.review(
                        4,
                        VOTE,
                        ",\"motions\":"
                                + ImportedPages.taken("\"vote-1\"")
                                        .replace(
                                                "\"warnings\":[]",
                                                "\"warnings\":[{\"code\":\"unmatched-name\",\"message\":\"Cllr Wick is nobody\",\"where\":\"motion-1\"}]")),
                "\"4\"");

        HttpResponse<String> page = page("/desk/import/i1?done=moved");

        assertThat(text(page)).contains("What could not be recorded", "Cllr Wick is nobody", "Mend the motions");
        assertThat(page.body()).contains("href=\"/desk/minutes/m1/items/it1/motions\"");
    }

    @Test
    void whereNothingIsAcceptedThereIsNothingToTake() throws Exception {
        answer("GET " + REVIEW, ImportedPages.nothingAccepted(), "\"0\"");

        assertThat(text(page(PAGE + "?meeting=m1")))
                .contains("No title, text, decision or action is accepted.")
                .doesNotContain("Write it under this item");
    }

    @Test
    void anItemOfWholeMinutesGoesUnderTheItemThatItSeemsToBe() throws Exception {
        answer("GET /api/minutes/imports/w1", ImportedPages.whole());
        answer("GET /api/minutes/imports/w1/review", ImportedPages.review(1, VOTE, ""), "\"1\"");
        answer("POST /api/minutes/imports/w1/review/text", "{}");

        HttpResponse<String> page = page("/desk/import/w1/items/0/draft");

        assertThat(page.body()).contains("value=\"it1\" selected=\"selected\"", "/desk/import/w1/items/0/draft");
        HttpResponse<String> taken =
                post("/desk/import/w1/items/0/draft", "seen", "\"1\"", "meeting", "m1", "into", "it1");
        assertThat(header(taken, "Location")).endsWith("/desk/import/w1/items/0?done=taken");
    }
}
