package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** An agenda is published: after a look at what becomes public, and never unseen. */
class DeskPublicationTest extends DeskAgenda {
    @Test
    void aPreviewSaysWhatBecomesPublicWhatDoesNotAndWhoIsTold() throws Exception {
        HttpResponse<String> page = page("/desk/meetings/m1/publication");

        assertThat(text(page))
                .containsSubsequence(
                        "In time",
                        "Tuesday 24 November 2099",
                        "five clear days",
                        "Local Government Act 1972",
                        "What everybody will read",
                        "Library roofs",
                        "Item to be considered in private",
                        "What stays private",
                        "CANARY sale",
                        "Who will be told",
                        "12 subscribers by e-mail, and up to 3 more",
                        "One other system",
                        "Publish now");
        assertThat(hidden(page, "seen")).isEqualTo("\"7\"");
    }

    @Test
    void onlyWhatWasSeenIsPublished() throws Exception {
        answer("POST /api/meetings/m1/agenda/publication", "{}");

        HttpResponse<String> sent = post("/desk/meetings/m1/publication", "seen", "\"7\"", "once", "k1");

        assertThat(header(sent, "Location")).endsWith("/desk/meetings/m1?done=published");
        assertThat(toldOnce().ifMatch()).isEqualTo("\"7\"");
        post("/desk/meetings/m1/publication", "once", "k2");
        assertThat(told.getLast().ifMatch()).as("nothing was seen").isEqualTo("\"0\"");
    }

    @Test
    void aDraftThatChangedIsShownAgainBeforeItIsPublished() throws Exception {
        refuse("POST /api/meetings/m1/agenda/publication", 412, "stale-version", "Changed", "");

        HttpResponse<String> sent = post("/desk/meetings/m1/publication", "seen", "\"6\"", "once", "k1");

        assertThat(sent.statusCode()).isEqualTo(412);
        assertThat(text(sent)).contains("Somebody else changed this", "What everybody will read");
        assertThat(hidden(sent, "seen")).isEqualTo("\"7\"");
    }

    @Test
    void aLatePublicationAsksForItsReasonAndKeepsIt() throws Exception {
        preview(false);
        refuse("POST /api/meetings/m1/agenda/publication", 422, "late-publication", "Too few clear days", "");

        HttpResponse<String> page = page("/desk/meetings/m1/publication");
        HttpResponse<String> sent = post("/desk/meetings/m1/publication", "seen", "\"7\"", "once", "k1");

        assertThat(text(page)).contains("Late", "Reason for short notice");
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("href=\"#shortNoticeReason\"");
        assertThat(text(sent)).contains("Enter the reason for publishing late");
    }

    @Test
    void publishingCanGoOnWhereNobodyCountsTheSubscribers() throws Exception {
        NOTIFICATIONS.answers(500, "text/plain", "no");

        HttpResponse<String> page = page("/desk/meetings/m1/publication");

        assertThat(text(page)).contains("cannot be shown at the moment. They are told all the same.", "Publish now");
    }

    @Test
    void aPublishedMeetingLeadsToWhatThePublicSeesAndTakesUrgentItems() throws Exception {
        published();
        answer("POST /api/meetings/m1/agenda/urgent-items", "{}");

        HttpResponse<String> page = page("/desk/meetings/m1");
        assertThat(page.body()).contains("href=\"/meetings/m1\"");
        assertThat(text(page))
                .contains("The agenda was published on", "Add an urgent item")
                .doesNotContain("Move up");

        HttpResponse<String> without = post("/desk/meetings/m1/items/new", "once", "k", "title", "Flood");
        assertThat(text(without)).contains("Enter why the item is urgent");
        post("/desk/meetings/m1/items/new", "once", "k", "title", "Flood", "urgencyReason", "It rained");
        assertThat(toldOnce().body()).contains("\"urgencyReason\":\"It rained\"");
    }
}
