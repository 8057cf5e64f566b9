package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a clerk announces a result and takes it back. */
class AnnouncementPagesTest extends MinutesDesk {
    private static final String PAGE = ITEM + "/announcement";
    private static final String API = "/api/minutes/m1/items/i1/announcement";
    private static final String RESULT = """
            {"itemId":"i1","number":1,"title":"Street lighting","decisions":[{"verdict":"RESOLVED","text":"that %s"}],
             "motions":[{"id":"m1","text":"That lamps be lit.","result":"carried","voteEvent":{"method":"show-of-hands",
               "counts":[{"option":"yes","value":5},{"option":"no","value":2}],"votes":[]}}]%s}""";

    @BeforeEach
    void aResultThatNobodyWasTold() {
        announcement("\"proposed\":" + RESULT.formatted("lamps be lit", "") + ",\"upToDate\":false");
    }

    @Test
    void thePreviewIsExactlyWhatWillBeTold() throws Exception {
        var body = page(PAGE).body();

        assertThat(body)
                .containsSubsequence(
                        "Exactly this, and nothing else of the draft",
                        "Item 1: Street lighting",
                        "<strong>Resolved</strong>",
                        "that lamps be lit",
                        "Motion: That lamps be lit.",
                        "Carried",
                        "For: 5",
                        "Against: 2",
                        "Announce the result</button>")
                .doesNotContain("Take it back", "??");
        assertThat(page(ITEM + "/motions").body()).contains("href=\"" + PAGE + "\"");
        assertThat(page(ITEM).body()).contains("href=\"" + PAGE + "\"");
        assertThat(page(M + "/session").body()).contains("href=\"" + PAGE + "\"");
    }

    @Test
    void isAnnouncedByOneCallUponWhatWasSeenAndOnceHoweverOftenTheFormIsSent() throws Exception {
        answer("POST " + API, 200, minutesJson("draft", ""));
        var form = page(PAGE).body();
        var once = field(form, "once");

        var done = post(PAGE, "seen", "\"i7\"", "once", once);
        post(PAGE, "seen", "\"i7\"", "once", once);

        assertThat(field(form, "seen")).isEqualTo("&quot;i7&quot;");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(header(done, "Location")).endsWith(PAGE + "?done=announced");
        assertThat(commands()).allSatisfy(sent -> {
            assertThat(sent.headers().getFirst("If-Match")).isEqualTo("\"i7\"");
            assertThat(sent.headers().getFirst("Idempotency-Key"))
                    .isEqualTo(once)
                    .isNotEmpty();
        });
        assertThat(page(PAGE + "?done=announced").body()).contains("Everybody who follows the meeting sees it now.");
    }

    @Test
    void aStaleFormShowsHowTheItemStandsNowAndTellsNothing() throws Exception {
        answer("POST " + API, 412, problem("stale-version", "It was changed since you read it"));
        announcement("\"proposed\":" + RESULT.formatted("lamps be put out", "") + ",\"upToDate\":false", "\"i9\"");

        var stale = post(PAGE, "seen", "\"i7\"", "once", "k");

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body())
                .contains("govuk-error-summary", "Below is how it stands now.", "that lamps be put out")
                .doesNotContain("??");
        assertThat(field(stale.body(), "seen")).isEqualTo("&quot;i9&quot;");
        assertThat(field(stale.body(), "once")).isNotEqualTo("k");
    }

    @ParameterizedTest
    @CsvSource({
        "item-not-public, The item is not public",
        "public-excluded, The public is excluded",
        "meeting-not-begun, The meeting has not begun",
        "nothing-decided, Nothing is decided yet",
        "announcements-over, The minutes are published",
        "a-hindrance-to-come, The result cannot be announced now",
    })
    void saysWhyNothingCanBeToldAndHasNoButton(String hindrance, String words) throws Exception {
        announcement("\"hindrance\":\"" + hindrance + "\",\"upToDate\":false");

        assertThat(page(PAGE).body()).contains(words).doesNotContain("Announce the result</button>", "??");
    }

    @Test
    void whatIsAnnouncedIsShownBesideWhatHasChangedSince() throws Exception {
        announced(false);

        assertThat(page(PAGE).body())
                .containsSubsequence(
                        "that lamps be put out",
                        "Announce it again, as above</button>",
                        "What the public is told",
                        "Announced at 7.42pm by C. Clerk.",
                        "that lamps be lit",
                        "Take it back</button>",
                        "Only clerks see this.",
                        "by C. Clerk: Miscounted.")
                .doesNotContain("??");
    }

    @Test
    void whatIsToldAlreadyIsNotOfferedAgain() throws Exception {
        announced(true);

        assertThat(page(PAGE).body())
                .contains("Nothing has changed since it was announced.", "Take it back</button>")
                .doesNotContain("again, as above</button>");
    }

    @Test
    void isTakenBackForAReason() throws Exception {
        announced(true);
        answer("DELETE " + API, 200, minutesJson("draft", ""));

        var done = post(PAGE + "/retraction", "seen", "\"i7\"", "reason", "A <b>miscount</b>");

        assertThat(header(done, "Location")).endsWith(PAGE + "?done=retracted");
        assertThat(commands().getFirst().bodyText()).isEqualTo("{\"reason\":\"A <b>miscount</b>\"}");
        assertThat(commands().getFirst().headers().getFirst("If-Match")).isEqualTo("\"i7\"");
    }

    @Test
    void aReasonThatIsMissingIsAskedForBesideItsField() throws Exception {
        announced(true);
        answer(
                "DELETE " + API,
                400,
                problem("invalid-request", "The request cannot be used", "reason", "must not be blank"));

        var refused = post(PAGE + "/retraction", "seen", "\"i7\"", "reason", " ");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("href=\"#reason\"", "The reason: must not be blank", "govuk-form-group--error")
                .doesNotContain("??");
    }

    @Test
    void aRefusalKeepsTheReasonThatWasTyped() throws Exception {
        announced(true);
        answer("DELETE " + API, 412, problem("stale-version", "It was changed since you read it"));

        assertThat(post(PAGE + "/retraction", "seen", "\"i7\"", "reason", "A <script>alert(1)</script>")
                        .body())
                .contains("value=\"A &lt;script&gt;alert(1)&lt;/script&gt;\"")
                .doesNotContain("<script>alert");
    }

    @Test
    void whoseSessionHasEndedIsNotTakenAtTheirWord() throws Exception {
        signOut();

        var kept = post(PAGE + "/retraction", "seen", "\"i7\"", "reason", "Miscounted.");

        assertThat(kept.body()).contains("Nothing you typed is lost", "Miscounted.");
        assertThat(commands()).isEmpty();
    }

    @Test
    void whoMayNotAnnounceFindsNoSuchPage() throws Exception {
        answer("GET " + API, 403, problem("forbidden", "Not yours"));

        assertThat(page(PAGE).statusCode()).isEqualTo(404);
    }

    private void announced(boolean upToDate) {
        announcement("""
                "proposed":%s,"announced":%s,"announcedBy":"C. Clerk","upToDate":%s,
                "retractions":[{"announcedAt":"2026-11-20T19:40:00Z","retractedAt":"2026-11-20T19:41:00Z","by":"C. Clerk","reason":"Miscounted."}]
                """.formatted(
                        RESULT.formatted(upToDate ? "lamps be lit" : "lamps be put out", ""),
                        RESULT.formatted("lamps be lit", ",\"announcedAt\":\"2026-11-20T19:42:00Z\""),
                        upToDate));
    }

    private void announcement(String fields) {
        announcement(fields, "\"i7\"");
    }

    private void announcement(String fields, String etag) {
        answers.put("GET " + API, new Canned(200, "{\"itemId\":\"i1\"," + fields + "}", etag));
    }
}
