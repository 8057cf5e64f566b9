package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TakingMinutesTest extends MinutesDesk {
    @Test
    void thePageOfAnItemHasItsTextInTheNotationAndTheVersionThatWasSeen() throws Exception {
        var body = page(ITEM).body();

        assertThat(body)
                .contains(">Street lighting</h1>", "The Panel met.\n\n- One asked.</textarea>", "Item 1 of 2")
                .contains("href=\"/desk/minutes/m1/items/i2\"")
                .doesNotContain("<script>", " style=", " onclick=");
        assertThat(field(body, "seen")).isEqualTo("&quot;i7&quot;");
    }

    @Test
    void savingSendsTheTextAsBlocksOnceAndLeadsBackToThePage() throws Exception {
        var saved = post(
                ITEM,
                "seen",
                "\"i7\"",
                "text",
                "The Panel met.\r\n\r\n- One asked.\r\n\r\n1. It was noted.",
                "spokenBy",
                "Director of Highways\r\n\r\na resident",
                "decisions[0].verdict",
                "RESOLVED",
                "decisions[0].text",
                "that it be noted",
                "decisions[0].evidence",
                "point:0:0:4",
                "decisions[1].verdict",
                "",
                "decisions[1].text",
                "",
                "actions[0].owner",
                "Director of Highways",
                "actions[0].text",
                "report back",
                "actions[0].nextMeeting",
                "true");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(header(saved, "Location")).endsWith(ITEM + "?done=saved");
        assertThat(commands()).hasSize(1);
        var put = commands().getFirst();
        assertThat(put.headers().getFirst("If-Match")).isEqualTo("\"i7\"");
        assertThat(put.bodyText())
                .isEqualTo("{\"content\":[{\"kind\":\"paragraph\",\"text\":\"The Panel met.\"},"
                        + "{\"kind\":\"points\",\"points\":[\"One asked.\"]},"
                        + "{\"kind\":\"numbered\",\"clauses\":[{\"number\":\"1\",\"text\":\"It was noted.\"}]}],"
                        + "\"decisions\":[{\"verdict\":\"RESOLVED\",\"text\":\"that it be noted\","
                        + "\"evidence\":{\"point\":0,\"start\":0,\"end\":4}}],"
                        + "\"actions\":[{\"owner\":\"Director of Highways\",\"text\":\"report back\",\"dueBy\":\"next-meeting\"}],"
                        + "\"spokenBy\":[\"Director of Highways\",\"a resident\"]}");
    }

    @Test
    void savingAndGoingOnLeadsToTheNextItem() throws Exception {
        assertThat(header(post(ITEM, "do", "next", "seen", "\"i7\"", "text", "x"), "Location"))
                .endsWith("/items/i2?done=saved");
    }

    @Test
    void aDecisionThatIsToBeTakenAwayIsNotSent() throws Exception {
        post(
                ITEM,
                "text",
                "x",
                "decisions[0].verdict",
                "NOTED",
                "decisions[0].text",
                "gone",
                "decisions[0].remove",
                "true");

        assertThat(commands().getFirst().bodyText())
                .contains("\"decisions\":[]")
                .doesNotContain("gone");
    }

    @Test
    void aRefusalStandsBesideItsFieldAndAllThatWasTypedIsStillThere() throws Exception {
        answer(
                "PUT /api/minutes/m1/items/i1",
                400,
                problem(
                        "invalid-request",
                        "The request has fields that cannot be used",
                        "decisions[0].text",
                        "must not be blank",
                        "content[1].rows[0]",
                        "has 1 cells, and there are 2 headings"));

        var refused = post(
                ITEM,
                "text",
                "What I typed",
                "decisions[0].verdict",
                "RESOLVED",
                "actions[0].text",
                "An act",
                "spokenBy",
                "A role");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains(
                        "govuk-error-summary",
                        "href=\"#decisions-0-text\"",
                        "id=\"decisions-0-text\"",
                        "href=\"#text\"")
                .contains("must not be blank", "has 1 cells")
                .doesNotContain("Do better.")
                .contains("What I typed</textarea>", "value=\"RESOLVED\"", "An act</textarea>", "A role</textarea>");
    }

    @Test
    void aServiceThatIsAwayLosesNothingThatWasTyped() throws Exception {
        answer("PUT /api/minutes/m1/items/i1", 503, "");

        var refused = post(ITEM, "text", "What I typed");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("Nobody can say whether this was done", "What I typed</textarea>");
    }

    @Test
    void aScriptInAnyFieldIsShownAndNotRun() throws Exception {
        answer("PUT /api/minutes/m1/items/i1", 422, problem("x", "No"));
        String script = "</textarea>\"><script>alert(1)</script>";

        var refused = post(
                ITEM,
                "text",
                script,
                "spokenBy",
                script,
                "seen",
                script,
                "decisions[0].verdict",
                script,
                "decisions[0].text",
                script,
                "actions[0].owner",
                script,
                "actions[0].due",
                script,
                "dismissed",
                script);

        assertThat(refused.body()).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void aTextThatSomebodyElseChangedIsShownBesideMineWithBothTogether() throws Exception {
        answer("PUT /api/minutes/m1/items/i1", 412, problem("stale-version", "Stale"));
        answer("POST /api/minutes/m1/items/i1/merge", 200, merge(true));

        var stale = post(ITEM, "seen", "\"i7\"", "text", "Mine is here.");

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body())
                .contains("Nothing you typed is lost", "Priya Nandakumar saved the item")
                .contains("value=\"Mine is here.\"", "Theirs is here.", "Both are here.", "They did", "You did");
        assertThat(field(stale.body(), "seen")).isEqualTo("&quot;i9&quot;");
        var compared = commands().getLast();
        assertThat(compared.bodyText()).startsWith("{\"base\":7,\"mine\":{\"content\":");
    }

    @Test
    void aConflictIsLeftToThePersonAndNothingIsProposed() throws Exception {
        answer("PUT /api/minutes/m1/items/i1", 412, problem("stale-version", "Stale"));
        answer("POST /api/minutes/m1/items/i1/merge", 200, merge(false));

        assertThat(post(ITEM, "seen", "\"i7\"", "text", "Mine is here.").body())
                .contains("cannot be put together without you", "Go on writing with what I typed")
                .doesNotContain("Save both together");
    }

    @Test
    void whatCanNoLongerBeComparedIsStillShownBesideWhatIsSavedNow() throws Exception {
        answer("PUT /api/minutes/m1/items/i1", 412, problem("stale-version", "Stale"));

        var stale = post(ITEM, "seen", "\"i2\"", "text", "Mine is here.");

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body()).contains("Mine is here.</textarea>", "What is saved now", "The Panel met.");
        assertThat(field(stale.body(), "seen")).isEqualTo("&quot;i7&quot;");
    }

    @Test
    void theScriptIsToldTheVersionAndTheTimeOfItsSave() throws Exception {
        var saved = autosave(ITEM, "seen", "\"i7\"", "text", "Typed");

        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(json(saved).path("seen").asString()).isEqualTo("\"8\"");
        assertThat(json(saved).path("at").asString()).matches("\\d{1,2}(\\.\\d\\d)?(am|pm)");
        assertThat(json(saved).path("whole").asString()).isEqualTo("true");
    }

    @Test
    void theScriptSavesTheTextThoughADecisionIsHalfTyped() throws Exception {
        var saved = autosave(ITEM, "text", "Typed", "decisions[0].verdict", "RESOL");

        assertThat(json(saved).path("whole").asString()).isEqualTo("false");
        assertThat(commands().getFirst().bodyText()).contains("Typed").doesNotContain("RESOL");
    }

    @Test
    void theScriptIsToldWhyItsSaveFailed() throws Exception {
        answer("PUT /api/minutes/m1/items/i1", 412, problem("stale-version", "Somebody changed it"));

        var stale = autosave(ITEM, "text", "Typed");

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(json(stale).path("words").asString()).startsWith("Look at what it says now before you go on.");
    }

    @Test
    void theScriptIsToldWhichFieldIsWrongAsThePageNamesIt() throws Exception {
        answer("PUT /api/minutes/m1/items/i1", 400, problem("invalid-request", "Wrong", "text", "has 1 cells"));

        var wrong = autosave(ITEM, "text", "Typed");

        assertThat(json(wrong).path("fault").asString()).isEqualTo("The text: has 1 cells");
    }

    @Test
    void aScriptWhoseSessionHasExpiredIsToldSo() throws Exception {
        signOut();

        assertThat(autosave(ITEM, "text", "Typed").statusCode()).isEqualTo(401);
    }

    @Test
    void aKeptFormNamesItsFieldsAsItsPageDoesAndHidesThoseOfMachines() throws Exception {
        signOut();

        var kept = post(
                ITEM,
                "seen",
                "\"i7\"",
                "once",
                "key-of-the-form",
                "text",
                "The Panel met.",
                "decisions[1].text",
                "Agreed to light them",
                "decisions[1].keyDecision",
                "true",
                "actions[0].owner",
                "Amara Nettleship");

        assertThat(kept.statusCode()).isIn(401, 403);
        assertThat(kept.body())
                .contains(
                        ">The text</dt>",
                        ">The text, in row 2</dt>",
                        ">The owner, in row 1</dt>",
                        ">Your entry, in row 2</dt>",
                        ">Yes</dd>")
                .doesNotContain(">seen<", ">once<", "decisions[1].text<", ">key-of-the-form</dd>")
                .contains("name=\"once\" value=\"key-of-the-form\"");
    }

    @Test
    void aFormWhoseSessionHasExpiredComesBackWithAllThatWasTyped() throws Exception {
        signOut();

        var kept = post(ITEM, "text", "Typed for an hour", "decisions[0].text", "decided");

        assertThat(kept.statusCode()).isEqualTo(401);
        assertThat(kept.body()).contains("Typed for an hour", "decided", "Sign in (opens a new tab)");
        assertThat(commands()).isEmpty();
    }

    @Test
    void proposedActionsStandWithTheirSentenceAndAreNotSaved() throws Exception {
        answer("POST /api/minutes/action-proposals", 200, """
                {"actions":[{"owner":"Director","text":"report back","due":"2027-01-12","dueAsWritten":"x",
                   "evidence":{"point":0,"start":0,"end":19}}],
                 "paragraphs":[],"points":["She agreed to report."],"warnings":[]}""");

        var shown = post(ITEM, "do", "propose", "text", "- She agreed to report.");

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("report back", "She agreed to repor</blockquote>", "value=\"accept:report back\"")
                .contains("- She agreed to report.</textarea>");
        assertThat(commands()).hasSize(1);
    }

    @Test
    void anAcceptedProposalIsARowOfTheFormAndADismissedOneStaysAway() throws Exception {
        String[] form = {
            "text",
            "x",
            "proposed[0].owner",
            "Director",
            "proposed[0].text",
            "report back",
            "proposed[0].sentence",
            "s",
            "proposed[1].owner",
            "Clerk",
            "proposed[1].text",
            "write",
            "proposed[1].sentence",
            "t"
        };

        var accepted = post(ITEM, with(form, "do", "accept:report back")).body();
        var dismissed = post(ITEM, with(form, "do", "dismiss:report back")).body();

        assertThat(field(accepted, "actions[0].owner")).isEqualTo("Director");
        assertThat(accepted).doesNotContain("accept:report back").contains("accept:write");
        assertThat(field(dismissed, "dismissed")).isEqualTo("report back");
        assertThat(dismissed).doesNotContain("accept:report back").contains("accept:write");
        assertThat(commands()).isEmpty();
    }

    @Test
    void approvedMinutesAreReadAndNotWritten() throws Exception {
        minutes("approved", "");

        assertThat(page(ITEM).body())
                .contains("can no longer be changed here", "The Panel met.")
                .doesNotContain("<textarea");
    }

    @Test
    void circulatedMinutesAreNotSavedByThemselves() throws Exception {
        minutes("circulated", "");

        assertThat(page(ITEM).body()).contains("data-autosave=\"false\"", "a draft again");
    }

    @Test
    void anItemThatIsNotThereIsNotFound() throws Exception {
        assertThat(page(M + "/items/i9").statusCode()).isEqualTo(404);
    }

    private static String[] with(String[] form, String... more) {
        String[] all = java.util.Arrays.copyOf(form, form.length + more.length);
        System.arraycopy(more, 0, all, form.length, more.length);
        return all;
    }

    private static String merge(boolean clean) {
        String text =
                "{\"itemId\":\"i1\",\"number\":1,\"title\":\"Street lighting\",\"exempt\":false,\"paragraphs\":[\"%s\"],"
                        + "\"points\":[],\"decisions\":[],\"actions\":[],\"urgent\":false}";
        return """
                {"base":{"version":7,"savedAt":"2026-11-20T11:00:00Z","text":%s},
                 "theirs":{"version":9,"savedAt":"2026-11-20T11:05:00Z","savedBy":"Priya Nandakumar","text":%s},
                 "clean":%s,"parts":[{"part":"paragraphs","clean":%s,"stretches":[
                   {"change":"none","base":["Same."]},
                   {"change":"theirs","base":[],"theirs":["Theirs is here."],"mine":[]},
                   {"change":"%s","base":[],"theirs":[],"mine":["Mine is here."]}]},
                   {"part":"decisions","clean":true,"stretches":[{"change":"mine","base":[],"theirs":[],
                     "mine":[{"verdict":"NOTED","text":"it"}]}]}],
                 "proposal":%s}""".formatted(
                        text.formatted("Base."),
                        text.formatted("Theirs is here."),
                        clean,
                        clean,
                        clean ? "mine" : "conflict",
                        clean ? text.formatted("Both are here.") : "null");
    }
}
