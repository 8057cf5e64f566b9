package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportFindingsTest extends DeskOnStubs {
    private static final String PAGE = "/desk/import/i1";
    private static final String REVIEW = "/api/minutes/imports/i1/review";
    private static final String SAID = """
        {"finding":"action-1","judgement":"accepted","mended":{"text":"mend both lanterns","owner":"Lamp Warden"}},
        {"finding":"point-1","judgement":"left-out"}
        """;

    @BeforeEach
    void aPageThatWasRead() throws Exception {
        answer("GET /api/minutes/imports/i1", ImportedPages.page(""));
        answer("GET " + REVIEW, ImportedPages.review(3, SAID, ""), "\"3\"");
        answer("GET /api/minutes/imports/i1/reviews", "{\"items\":[]}");
        signIn();
    }

    @Test
    void allOfThePageStandsBesideItsFindingsAndNothingOfItRuns() throws Exception {
        HttpResponse<String> page = page(PAGE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(text(page))
                .contains("Skip to content", "Lanterns on the towpath", "The Panel met.")
                .contains("On an amendment. Lost. A named vote.", "1 for", "2 against", "Cllr Wick against")
                .contains("Moved by Cllr Wick.", "Seconded by Cllr Flint.", "Lantern survey");
        assertThat(page.body()).contains("&lt;b&gt;soon&lt;/b&gt;").doesNotContain("<b>soon", "<script>");
    }

    @Test
    void eachFindingAndItsPassageLeadToEachOther() throws Exception {
        String body = page(PAGE).body();

        for (String finding :
                new String[] {"title-1", "paragraph-1", "point-1", "decision-1", "action-1", "vote-1", "mover-1"}) {
            assertThat(body)
                    .contains(
                            "id=\"read-" + finding + "-1\"",
                            "href=\"#" + finding + "\"",
                            "href=\"#read-" + finding + "-1\"")
                    .containsOnlyOnce("id=\"" + finding + "\"");
        }
        assertThat(body).contains("id=\"read-vote-1-2\"", "href=\"#read-vote-1-2\"");
    }

    @Test
    void whatLiesOverEachOtherIsMarkedForBothAndReadOnce() throws Exception {
        HttpResponse<String> page = page(PAGE);

        assertThat(page.body())
                .contains("moot-found--action moot-found--decision\">The Lamp Warden agreed</mark>")
                .contains("(end of decision 1)", "aria-label=\"A1: action 1\"");
        assertThat(original(page))
                .contains(ImportedPages.POINT
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;"));
    }

    @Test
    void aWarningLeadsToItsPlaceAndThePlaceToTheWarning() throws Exception {
        String body = page(PAGE).body();

        assertThat(body)
                .contains("id=\"warning-1\"", "href=\"#read-point-1-1\"", "href=\"#warning-1\"")
                .contains("href=\"#block-1\"", "href=\"#warning-2\"", "id=\"block-1\"")
                .doesNotContain("href=\"#warning-3\"");
        assertThat(body).contains("Who is to do it?", "The page does not say here who is to do it");
    }

    @Test
    void whatWasSaidBeforeStandsInTheForm() throws Exception {
        HttpResponse<String> page = page(PAGE);

        assertThat(text(page)).contains("1 accepted, 1 left out, 2 not decided yet.");
        assertThat(page.body()).contains("mend both lanterns</textarea>");
        assertThat(checked(page, "action-1")).isEqualTo("accepted");
        assertThat(checked(page, "point-1")).isEqualTo("left-out");
        assertThat(checked(page, "decision-1")).isEmpty();
        assertThat(hidden(page, "seen")).isEqualTo("\"3\"");
    }

    @Test
    void whatIsInADraftIsSaidWithTheWayThere() throws Exception {
        answer(
                "GET " + REVIEW,
                ImportedPages.review(4, SAID, ",\"text\":" + ImportedPages.taken("\"action-1\"")),
                "\"4\"");

        HttpResponse<String> page = page(PAGE);

        assertThat(text(page)).contains("Taken into the draft by Priya Nandakumar", "Action 1 In the draft");
        assertThat(page.body()).contains("href=\"/desk/minutes/m1/items/it1\"");
    }

    @Test
    void savingSendsOneCommandWithWhatWasSaidAndNothingOfTheRest() throws Exception {
        answer("PUT " + REVIEW, ImportedPages.review(4, SAID, ""));

        HttpResponse<String> saved = post(
                PAGE,
                "seen",
                "\"3\"",
                "action-1",
                "accepted",
                "action-1.text",
                "mend the lantern",
                "action-1.owner",
                "Bridge Warden",
                "action-1.due",
                "2027-01-15",
                "decision-1",
                "left-out",
                "decision-1.text",
                "whatever",
                "point-1",
                "accepted",
                "point-1.text",
                ImportedPages.POINT,
                "title-1",
                "",
                "nonsense-7",
                "accepted");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(header(saved, "Location")).endsWith(PAGE + "?done=said");
        assertThat(toldOnce().what()).isEqualTo("PUT " + REVIEW);
        assertThat(toldOnce().ifMatch()).isEqualTo("\"3\"");
        assertThat(toldOnce().body())
                .isEqualTo("{\"judgements\":[{\"finding\":\"point-1\",\"judgement\":\"accepted\"},"
                        + "{\"finding\":\"decision-1\",\"judgement\":\"left-out\"},"
                        + "{\"finding\":\"action-1\",\"judgement\":\"accepted\",\"mended\":{\"text\":\"mend the lantern\","
                        + "\"owner\":\"Bridge Warden\",\"due\":\"2027-01-15\"}}]}");
    }

    @Test
    void manyFindingsCanBeSavedAboveThemAndBelow() throws Exception {
        String body = page(PAGE).body();
        String accept = "name=\"do\" value=\"rest\"";

        assertThat(body.indexOf(accept)).isBetween(body.indexOf("id=\"findings\""), body.indexOf("id=\"title-group\""));
        assertThat(body.lastIndexOf(accept)).isGreaterThan(body.indexOf("id=\"text-group\""));
    }

    @Test
    void fewFindingsAreSavedBelowThem() throws Exception {
        answer("GET /api/minutes/imports/i1", """
            {"id":"i1","mediaType":"text/plain","title":"Lanterns","paragraphs":[],"points":[],"pointsAfterParagraph":0,"actions":[],
            "decisions":[],"possibleActions":[],"possibleDecisions":[],"foundVotes":[],"foundMovers":[],"supportingDocuments":[],"warnings":[],
            "blocks":[{"kind":"title","marker":"","text":"Lanterns"}]}""");
        answer("GET " + REVIEW, ImportedPages.review(3, "", ""), "\"3\"");

        assertThat(page(PAGE).body()).containsOnlyOnce("name=\"do\" value=\"rest\"");
    }

    @Test
    void acceptingTheRestLeavesWhatWasSaidAsItIs() throws Exception {
        answer("PUT " + REVIEW, ImportedPages.review(4, SAID, ""));

        post(PAGE, "do", "rest", "seen", "\"3\"", "decision-1", "left-out");

        assertThat(toldOnce().body())
                .contains(
                        "{\"finding\":\"title-1\",\"judgement\":\"accepted\"}",
                        "{\"finding\":\"vote-1\",\"judgement\":\"accepted\"}",
                        "{\"finding\":\"decision-1\",\"judgement\":\"left-out\"}")
                .doesNotContain("mended");
    }

    @Test
    void acceptingTheRestLeavesOpenWhatSomebodyShouldLookAt() throws Exception {
        answer("PUT " + REVIEW, ImportedPages.review(4, SAID, ""));

        post(PAGE, "do", "rest", "seen", "\"3\"");

        assertThat(toldOnce().body()).contains("action-1", "vote-1").doesNotContain("decision-1", "action-2");
    }

    @Test
    void whatIsDoubtedOrOnlyPossibleIsSaidToBeSoAndLinkedAtTheTop() throws Exception {
        HttpResponse<String> page = page(PAGE);

        assertThat(text(page))
                .contains("Look at these first", "D1: decision 1", "A2: action 2")
                .contains("One of the two ways of reading finds no decision here.")
                .contains("No rule found an action here, and yet the sentence reads like one.");
        assertThat(page.body()).contains("href=\"#decision-1\"", "href=\"#action-2\"");
    }

    @Test
    void whatWasSaidOfAnUncertainFindingIsNoLongerToBeLookedAt() throws Exception {
        answer("GET " + REVIEW, ImportedPages.review(4, """
                        {"finding":"decision-1","judgement":"accepted"},{"finding":"action-2","judgement":"left-out"}
                        """, ""), "\"4\"");

        assertThat(text(page(PAGE))).doesNotContain("Look at these first");
    }

    @Test
    void acceptingTheTextSaysNothingOfDecisionsAndActions() throws Exception {
        answer("PUT " + REVIEW, ImportedPages.review(4, SAID, ""));

        post(PAGE, "do", "text", "seen", "\"3\"");

        assertThat(toldOnce().body())
                .contains("title-1", "paragraph-1", "point-1")
                .doesNotContain("action-1", "decision-1", "vote-1", "mover-1");
    }

    @Test
    void goingOnToTheDraftSavesAndNothingMore() throws Exception {
        answer("PUT " + REVIEW, ImportedPages.review(4, SAID, ""));

        HttpResponse<String> saved =
                post(PAGE, "do", "draft", "meeting", "m 1", "seen", "\"3\"", "title-1", "accepted");

        assertThat(header(saved, "Location")).endsWith(PAGE + "/draft?done=said&meeting=m%201");
        assertThat(told).hasSize(1);
    }

    @Test
    void aMendedFindingOfWhichNothingIsSaidIsNotLost() throws Exception {
        HttpResponse<String> page = post(PAGE, "seen", "\"3\"", "title-1", "", "title-1.text", "Lamps, typed");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Lamps, typed</textarea>", "href=\"#title-1\"", "title-1-error");
        assertThat(text(page)).contains("say whether it is to be accepted or left out");
        assertThat(told).isEmpty();
    }

    @Test
    void whoeverSaidSomethingElseMeanwhileIsShownAndNothingTypedIsLost() throws Exception {
        refuse("PUT " + REVIEW, 412, "stale-version", "Stale", "");
        answer("GET " + REVIEW, ImportedPages.review(9, SAID, ""), "\"9\"");

        HttpResponse<String> page = post(
                PAGE, "seen", "\"3\"", "action-1", "left-out", "action-1.text", "my own words", "point-1", "left-out");

        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(text(page)).contains("Somebody else looked through these findings", "Somebody else accepted it.");
        assertThat(page.body()).contains("mend both lanterns", "my own words</textarea>");
        assertThat(checked(page, "action-1")).isEqualTo("left-out");
        assertThat(hidden(page, "seen")).isEqualTo("\"9\"");
        assertThat(text(page)).doesNotContain("Somebody else left it out.");
    }

    @Test
    void aRefusalStandsAtTheFieldOfItsFinding() throws Exception {
        refuse(
                "PUT " + REVIEW,
                400,
                "invalid-request",
                "The request has fields that cannot be used",
                ",\"errors\":[{\"field\":\"judgements[1].mended.due\",\"what\":\"must be a day\"}]");

        HttpResponse<String> page = post(
                PAGE,
                "seen",
                "\"3\"",
                "title-1",
                "accepted",
                "action-1",
                "accepted",
                "action-1.text",
                "mend it",
                "action-1.due",
                "soon");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("href=\"#action-1-due\"", "id=\"action-1-due-error\"", "value=\"soon\"");
        assertThat(text(page)).contains("Due date must be a day");
    }

    @Test
    void aServiceThatIsAwayLosesNothing() throws Exception {
        refuse("PUT " + REVIEW, 503, "x", "Away", "");

        HttpResponse<String> page = post(PAGE, "seen", "\"3\"", "title-1", "accepted", "title-1.text", "Lamps");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(text(page)).contains("Nobody can say whether this was done");
        assertThat(page.body()).contains("Lamps</textarea>");
    }

    @Test
    void aScriptInAnyFieldIsShownAndNotRun() throws Exception {
        refuse("PUT " + REVIEW, 422, "x", "No", "");
        String script = "</textarea>\"><script>alert(1)</script>";

        HttpResponse<String> page = post(
                PAGE,
                "seen",
                script,
                "meeting",
                script,
                "title-1",
                script,
                "title-1.text",
                script,
                "decision-1.verdict",
                script,
                "action-1",
                "accepted",
                "action-1.text",
                script,
                "action-1.owner",
                script,
                "action-1.due",
                script);

        assertThat(page.body()).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void aFormWhoseSessionHasEndedComesBackWithAllThatWasTyped() throws Exception {
        String csrf = csrf();
        cookies.getCookieStore().removeAll();

        HttpResponse<String> kept = send(to(PAGE).header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                        "_csrf=" + csrf + "&title-1=accepted&title-1.text=Lamps%2C+typed")));

        assertThat(kept.statusCode()).isIn(401, 403);
        assertThat(kept.body()).contains("Nothing you typed is lost", "value=\"Lamps, typed\"");
        assertThat(told).isEmpty();
    }

    @Test
    void whatIsNotThereIs404AndWhatWasWithdrawnIs410() throws Exception {
        assertThat(page("/desk/import/nowhere").statusCode()).isEqualTo(404);
        assertThat(page("/desk/import/i1/items/0").statusCode()).isEqualTo(404);
        assertThat(page("/desk/import/i1/items/x").statusCode()).isEqualTo(404);
        refuse("GET /api/minutes/imports/i1", 410, "gone", "Gone", "");
        assertThat(page(PAGE).statusCode()).isEqualTo(410);
    }

    @Test
    void whoMayNotImportSeesNoSuchPage() throws Exception {
        cookies.getCookieStore().removeAll();
        signInAs("officer");

        for (String path : new String[] {
            PAGE,
            PAGE + "/draft",
            "/desk/import",
            "/desk/import/file",
            "/desk/import/text",
            "/desk/import/archive",
            "/desk/import/archives/b1"
        }) {
            assertThat(page(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void wholeMinutesAreAListOfItemsWithHowFarEachIs() throws Exception {
        answer("GET /api/minutes/imports/w1", ImportedPages.whole());
        answer("GET /api/minutes/imports/w1/review", ImportedPages.nothingAccepted(), "\"0\"");
        answer(
                "GET /api/minutes/imports/w1/reviews",
                "{\"items\":[{\"foundItem\":0,\"accepted\":3,\"leftOut\":1,\"text\":" + ImportedPages.taken("")
                        + "}]}");

        HttpResponse<String> page = page("/desk/import/w1");

        assertThat(text(page))
                .contains("2 items were found.", "8 findings: 3 accepted, 1 left out.", "In the draft")
                .contains(
                        "8 findings: 0 accepted, 0 left out.", "2 of them want a look.", "Not on the agenda.", "A Oak");
        assertThat(page.body()).contains("href=\"/desk/import/w1/items/1\"");

        HttpResponse<String> item = page("/desk/import/w1/items/0");
        assertThat(item.statusCode()).isEqualTo(200);
        assertThat(item.body()).contains("action=\"/desk/import/w1/items/0\"", "href=\"/desk/import/w1/items/1\"");
        assertThat(page("/desk/import/w1/items/2").statusCode()).isEqualTo(404);
    }

    @Test
    void aPageThatWasTakenApartByMistakeCanBeLookedAtAsOneItem() throws Exception {
        answer("GET /api/minutes/imports/w1", ImportedPages.whole().replace("\"meetingId\":\"m1\",", ""));
        answer("GET /api/minutes/imports/w1/review", ImportedPages.nothingAccepted(), "\"0\"");
        answer("GET /api/minutes/imports/w1/reviews", "{\"items\":[]}");

        assertThat(page("/desk/import/w1").body()).contains("href=\"/desk/import/w1?asOne=true\"");

        assertThat(page("/desk/import/w1?asOne=true").body())
                .contains("action=\"/desk/import/w1\"", "mend the lantern");
    }

    @Test
    void everyPageIsStrictAndHasOneHeading() throws Exception {
        HttpResponse<String> page = page(PAGE);

        assertThat(page.body())
                .doesNotContainIgnoringCase("<script>", "javascript:", " style=", "<style", " onclick=", " th:")
                .containsOnlyOnce("<h1 ");
        assertThat(header(page, "Content-Security-Policy")).doesNotContain("unsafe");
        assertThat(Map.of("bytes", page.body().length()).get("bytes")).isLessThan(100_000);
    }

    /** The value of the radio of a finding that is chosen. */
    private static String checked(HttpResponse<String> page, String finding) {
        var chosen = java.util.regex.Pattern.compile("name=\"" + finding + "\" value=\"([^\"]*)\" checked=\"checked\"")
                .matcher(page.body());
        assertThat(chosen.find()).as(finding).isTrue();
        return chosen.group(1);
    }

    /** The text of the page as it came, without what is set between it. */
    private static String original(HttpResponse<String> page) {
        String all = page.body();
        return all.substring(all.indexOf("class=\"moot-original"), all.indexOf("moot-findings"))
                .replaceAll("<a [^>]*>[^<]*</a>", "")
                .replaceAll("<span class=\"moot-read-end\">.*?</span></span>", "")
                .replaceAll("<[^>]+>", "");
    }
}
