package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Minutes that the chair sends back, and what a clerk sees of that. */
class MinutesReturnTest extends MinutesDesk {
    private static final String RETURN = M + "/return";

    @BeforeEach
    void circulatedMinutes() {
        minutes("circulated", "");
    }

    @Test
    void aChairSendsMinutesBackByOneCommandUponTheVersionThatWasSeen() throws Exception {
        signInAs("chair");
        assertThat(page(M).body()).contains("href=\"" + RETURN + "\"");
        answers.put("POST /api/minutes/m1/return", new Canned(204, "", "\"8\""));
        var form = page(RETURN).body();

        var sent = post(RETURN, "seen", "\"7\"", "once", field(form, "once"), "remarks", "Item 2 says too little.");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(header(sent, "Location")).endsWith("/desk/minutes?done=return");
        assertThat(commands()).singleElement().satisfies(one -> {
            assertThat(one.headers().getFirst("If-Match")).isEqualTo("\"7\"");
            assertThat(new String(one.body(), StandardCharsets.UTF_8)).contains("Item 2 says too little.");
        });
        answer("GET /api/minutes", 200, "{\"items\":[]}");
        assertThat(page("/desk/minutes?done=return").body()).contains("The minutes are with the clerk again");
    }

    @Test
    void withoutRemarksNothingIsSentAndTheFormSaysSo() throws Exception {
        signInAs("chair");

        var sent = post(RETURN, "seen", "\"7\"", "once", "k1", "remarks", " ");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("href=\"#remarks\"", "say what is to be put right");
        assertThat(commands()).isEmpty();
    }

    @Test
    void whatIsRefusedLosesNothingThatWasTyped() throws Exception {
        signInAs("chair");
        answer("POST /api/minutes/m1/return", 422, problem("minutes-not-circulated", "Not circulated"));

        var sent = post(RETURN, "seen", "\"7\"", "once", "k1", "remarks", "Typed <script>alert(1)</script>");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("Typed &lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void aClerkReadsTheRemarksWithTheDraft() throws Exception {
        minutes(
                "draft",
                ",\"returned\":{\"at\":\"2026-11-25T09:00:00Z\",\"by\":\"Councillor Marsh\",\"remarks\":\"Too"
                        + " little.\"}");

        assertThat(page(M).body()).contains("Sent back by Councillor Marsh on", "Too little.");
    }

    @Test
    void nobodyButAChairIsOfferedTheForm() throws Exception {
        assertThat(page(M).body()).doesNotContain(RETURN);
        for (String role : List.of("clerk", "officer", "member")) {
            signInAs(role);
            assertThat(page(RETURN).statusCode()).as(role).isEqualTo(404);
        }
    }

    private void signInAs(String role) throws Exception {
        SIGN_IN.roles = List.of(role);
        signIn();
    }
}
