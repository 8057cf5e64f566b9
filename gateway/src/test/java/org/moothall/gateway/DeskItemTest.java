package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Items of an agenda: written, changed by two at once, and taken away. */
class DeskItemTest extends DeskAgenda {
    @Test
    void anOfficerWritesItemsAndPublishesNothing() throws Exception {
        signInAs("officer");

        assertThat(text(page("/desk/meetings/m1")))
                .contains("Add an item", "Change")
                .doesNotContain("Publish the agenda", "Move up", "Cancel the meeting");
        assertThat(page("/desk/meetings/m1/items/new").statusCode()).isEqualTo(200);
    }

    @Test
    void anItemIsAddedByOneCallWithTheFormsKey() throws Exception {
        answer("POST /api/meetings/m1/agenda/items", "{\"id\":\"i4\"}");
        HttpResponse<String> form = page("/desk/meetings/m1/items/new");

        HttpResponse<String> sent = post(
                "/desk/meetings/m1/items/new", "once", hidden(form, "once"), "title", "Museum hours", "purpose", " ");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(header(sent, "Location")).endsWith("/desk/meetings/m1?done=item-added#agenda");
        assertThat(toldOnce().key()).isEqualTo(hidden(form, "once"));
        assertThat(toldOnce().body()).contains("\"title\":\"Museum hours\"", "\"purpose\":null");
        assertThat(text(page("/desk/meetings/m1?done=item-added"))).contains("The item is on the agenda.");
    }

    @Test
    void aFormThatWasSentTwiceHasTheAnswerOfTheFirstOnceThereIsOne() throws Exception {
        answer("POST /api/meetings/m1/agenda/items", "{\"id\":\"i4\"}");
        refuseOnce("POST /api/meetings/m1/agenda/items", 409, "request-in-flight");

        HttpResponse<String> sent = post("/desk/meetings/m1/items/new", "once", "k1", "title", "Museum hours");

        assertThat(header(sent, "Location")).contains("done=item-added");
        assertThat(told).extracting(Told::key).containsExactly("k1", "k1");
    }

    @Test
    void anItemWithoutATitleIsNotSentAndKeepsWhatWasTyped() throws Exception {
        HttpResponse<String> sent =
                post("/desk/meetings/m1/items/new", "once", "k1", "title", " ", "purpose", "To agree the works");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body())
                .contains("href=\"#title\"", "Enter a title", "To agree the works", "value=\"k1\"")
                .contains("aria-describedby=\"title-hint title-error\"");
        assertThat(told).isEmpty();
    }

    @Test
    void whatTheServiceFindsTooLongStandsBesideItsField() throws Exception {
        refuse(
                "POST /api/meetings/m1/agenda/items",
                400,
                "invalid-request",
                "The request has fields that cannot be used",
                ",\"errors\":[{\"field\":\"title\",\"what\":\"size must be between 0 and 500\"}]");

        HttpResponse<String> sent = post("/desk/meetings/m1/items/new", "once", "k1", "title", "x".repeat(501));

        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(text(sent)).contains("Title size must be between 0 and 500");
        assertThat(sent.body()).contains("x".repeat(501), "id=\"title-error\"");
    }

    @Test
    void aFormThatCameBackWithOtherWordsGetsANewKey() throws Exception {
        refuse("POST /api/meetings/m1/agenda/items", 422, "idempotency-key-reused", "Used", "");

        HttpResponse<String> sent = post("/desk/meetings/m1/items/new", "once", "k1", "title", "Another");

        assertThat(text(sent)).contains("sent before with other words");
        assertThat(hidden(sent, "once")).isNotEqualTo("k1").isNotEmpty();
    }

    @Test
    void aServiceThatIsAwayLosesNothingTyped() throws Exception {
        refuse("POST /api/meetings/m1/agenda/items", 503, "service-unavailable", "away", "");

        HttpResponse<String> sent = post("/desk/meetings/m1/items/new", "once", "k1", "title", "Museum hours");

        assertThat(sent.statusCode()).isEqualTo(503);
        assertThat(text(sent)).contains("it will not be done twice");
        assertThat(sent.body()).contains("Museum hours");
        assertThat(hidden(sent, "once")).isEqualTo("k1");
    }

    @Test
    void aChangeElsewhereOnTheAgendaDoesNotHoldUpAChangeOfAnItem() throws Exception {
        HttpResponse<String> form = page("/desk/meetings/m1/items/i1");
        answer("PATCH /api/meetings/m1/agenda/items/i1", "{}");
        refuseOnce("PATCH /api/meetings/m1/agenda/items/i1", 412, "stale-version");
        draft("\"8\"", ROOFS, BENCHES);

        HttpResponse<String> sent = post(
                "/desk/meetings/m1/items/i1",
                "seen",
                hidden(form, "seen"),
                "known",
                hidden(form, "known"),
                "title",
                "Roofs");

        assertThat(told).extracting(Told::ifMatch).containsExactly("\"7\"", "\"8\"");
        assertThat(sent.statusCode()).isEqualTo(303);
    }

    @Test
    void aStaleItemShowsTheirsAndMineAndMayBeSavedOver() throws Exception {
        HttpResponse<String> form = page("/desk/meetings/m1/items/i1");
        refuse("PATCH /api/meetings/m1/agenda/items/i1", 412, "stale-version", "Changed", "");
        draft("\"8\"", ROOFS.replace("Library roofs", "Roofs of their choice"), BENCHES);

        HttpResponse<String> stale = post(
                "/desk/meetings/m1/items/i1",
                "seen",
                hidden(form, "seen"),
                "known",
                hidden(form, "known"),
                "title",
                "Roofs of mine");

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(text(stale))
                .contains("Somebody else changed this", "Roofs of their choice", "Keep what is there now");
        assertThat(stale.body()).contains("value=\"Roofs of mine\"");
        assertThat(hidden(stale, "seen")).isEqualTo("\"8\"");

        answer("PATCH /api/meetings/m1/agenda/items/i1", "{}");
        HttpResponse<String> over = post(
                "/desk/meetings/m1/items/i1",
                "seen",
                hidden(stale, "seen"),
                "known",
                hidden(stale, "known"),
                "title",
                "Roofs of mine");
        assertThat(over.statusCode()).isEqualTo(303);
        assertThat(told.getLast().ifMatch()).isEqualTo("\"8\"");
    }

    @Test
    void removingAsksFirstAndTwiceIsAsOnce() throws Exception {
        assertThat(page("/desk/meetings/m1/items/i1/removal").body())
                .contains(">Remove Library roofs?</h1>", "Its document goes with it.");
        answer("DELETE /api/meetings/m1/agenda/items/i1", "{}");
        assertThat(post("/desk/meetings/m1/items/i1/removal", "seen", "\"7\"").statusCode())
                .isEqualTo(303);

        draft("\"8\"", SALE);
        refuse("DELETE /api/meetings/m1/agenda/items/i1", 412, "stale-version", "Changed", "");
        HttpResponse<String> twice = post("/desk/meetings/m1/items/i1/removal", "seen", "\"7\"");
        assertThat(header(twice, "Location")).contains("done=item-removed");
    }
}
