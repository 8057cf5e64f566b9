package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The search as a person sees it. */
class SearchPageTest extends GatewayBetweenStubs {
    private static final String HIT = """
            {"kind":"%s","title":"Pupil Referral Units","owner":null,"meeting":{"id":"m1","bodyId":"b1","bodyName":"Schools Forum",
             "startsAt":"2026-03-03T10:00:00Z"},"itemId":"i1","link":"%s","access":"%s",
             "fragments":{"title":"<mark>Pupil</mark> Referral Units","text":"%s"}}""";

    private final Answering minutes = Answering.by(MINUTES);

    @BeforeEach
    void aCouncil() {
        MINUTES.handles(minutes);
        Answering.by(MEETINGS).found("/api/bodies", "{\"items\":[{\"id\":\"b1\",\"name\":\"Schools Forum\"}]}");
        minutes.found("/api/search/suggestions", "{\"completions\":[]}");
    }

    @Test
    void showsWhatWasFoundWithItsWordsMarkedAndWhereItIsRead() throws Exception {
        finds(HIT.formatted("minute", "/api/minutes/m1", "public", "That <mark>pupils</mark> &amp; parents")
                + ","
                + HIT.formatted("action", "/api/actions/a1", "public", "Report"));

        var body = page("/search?q=pupil").body();

        assertThat(body)
                .contains("<mark>Pupil</mark>", "That <mark>pupils</mark> &amp; parents")
                .contains("href=\"/meetings/m1/items/i1\"", "href=\"/actions/a1\"")
                .contains("Schools Forum, Tuesday 3 March 2026", "2 results")
                .contains("<title>pupil – Search – Moothall</title>");
    }

    @Test
    void letsNothingOfAHitThroughButText() throws Exception {
        finds(HIT.formatted(
                "minute",
                "javascript:alert(1)",
                "public",
                "<script>alert(2)</script><mark><img src=x onerror=alert(3)></mark>&lt;b&gt;<mark>open"));

        var body = page("/search?q=%22%3E%3Cscript%3Ealert(4)%3C/script%3E").body();

        assertThat(body)
                .contains(
                        "&lt;script&gt;alert(2)",
                        "<mark>&lt;img src=x onerror=alert(3)&gt;</mark>",
                        "&lt;b&gt;&lt;mark&gt;open")
                .doesNotContain("<script>", "<img src=x", "javascript:");
    }

    @Test
    void narrowsByWhatWasFoundAndKeepsTheRest() throws Exception {
        finds(HIT.formatted("minute", "/api/minutes/m1", "public", "Report"));

        var body = page("/search?q=pupil&sort=date").body();

        assertThat(body)
                .contains(
                        "href=\"/search?q=pupil&amp;sort=date&amp;kind=action\"",
                        "href=\"/search?q=pupil&amp;sort=date&amp;body=b1\"")
                .contains("<span class=\"moot-count\">7</span>")
                .contains("href=\"/search?q=pupil&amp;sort=date&amp;cursor=further%2Bon\"");
        assertThat(body).doesNotContain("By year");
    }

    @Test
    void asksForWhatTheFormSays() throws Exception {
        finds("");

        page("/search?q=pupil&kind=minute&kind=action&body=b1&member=Holt&from=2026-01-01&to=&sort=date&cursor=c");

        assertThat(searched().getQuery())
                .isEqualTo(
                        "q=pupil&body=b1&member=Holt&from=2026-01-01&sort=date&facets=true&limit=10&cursor=c&kind=minute&kind=action");
    }

    @Test
    void saysWhatElseToTryWhereNothingIsFound() throws Exception {
        finds("");
        minutes.found("/api/search/suggestions", "{\"completions\":[],\"didYouMean\":\"pupil referral\"}");

        var body = page("/search?q=pupl+referral&body=b1").body();

        assertThat(body)
                .contains("Nothing was found", "Did you mean", "fewer words")
                .contains("href=\"/search?body=b1&amp;q=pupil%20referral\"");
    }

    @Test
    void isAFormAsLongAsNothingIsLookedFor() throws Exception {
        var page = page("/search");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("name=\"q\"", "What are you looking for?")
                .doesNotContain("results");
        assertThat(MINUTES.wasLeftAlone()).isTrue();
    }

    @Test
    void saysWhichFieldCannotBeUsedAndKeepsWhatWasTyped() throws Exception {
        minutes.refused(
                "/api/search",
                400,
                "invalid-request",
                ",\"errors\":[{\"field\":\"q\",\"fault\":\"not-closed\",\"what\":\"ENGLISH\"},"
                        + "{\"field\":\"from\",\"fault\":\"not-a-date\",\"what\":\"ENGLISH\"}]");

        var page = page("/search?q=%22pupil&from=soon");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("There is a problem", "What you look for: has a quotation mark that is not closed")
                .contains("href=\"#q\"", "href=\"#from\"", "From: must be a date such as 2026-12-01")
                .doesNotContain("ENGLISH")
                .contains("value=\"&quot;pupil\"", "value=\"soon\"");
    }

    @Test
    void offersWhatIsWithheldToClerksAndTellsThemPlainly() throws Exception {
        finds(HIT.formatted("minute", "/api/minutes/m1", "draft", "Report"));
        SignedIn.by(this);

        var body = page("/search?q=pupil&withheld=true").body();

        assertThat(searched().getQuery()).contains("withheld=true");
        assertThat(body).contains("You are searching drafts and exempt text too", "Draft, not public");
    }

    @Test
    void offersThePublicNothingThatIsWithheld() throws Exception {
        finds("");

        var body = page("/search?q=pupil&withheld=true").body();

        assertThat(searched().getQuery()).doesNotContain("withheld");
        assertThat(body).doesNotContain("withheld", "xempt");
    }

    @Test
    void standsWithoutSuggestionsAndBodiesAndSaysThatSomethingIsMissing() throws Exception {
        finds(HIT.formatted("minute", "/api/minutes/m1", "public", "Report"));
        MEETINGS.answers(500, "text/plain", "no");

        var page = page("/search?q=pupil&body=b1");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("cannot be shown at the moment", "Pupil", "The one that you chose");
    }

    @Test
    void isAPageThatSaysSoWhereTheSearchIsAway() throws Exception {
        MINUTES.answers(503, "application/problem+json", "{}");

        var page = page("/search?q=pupil");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("This cannot be shown at the moment");
    }

    private void finds(String hits) {
        var count = hits.isEmpty() ? 0 : 2;
        minutes.found("/api/search", """
                {"items":[%s],"next":"further+on","total":{"count":%d,"exact":true},"complete":true,
                 "facets":{"bodies":[{"value":"b1","name":"Schools Forum","count":5},{"value":"b2","name":"Cabinet","count":7}],
                  "kinds":[{"value":"minute","name":"minute","count":1},{"value":"action","name":"action","count":2}],
                  "years":[{"value":"2026","name":"2026","count":12}]}}""".formatted(hits, count));
    }

    private java.net.URI searched() throws InterruptedException {
        while (true) {
            var asked = MINUTES.next();
            if (asked.uri().getPath().equals("/api/search")) {
                return asked.uri();
            }
        }
    }

    private HttpResponse<String> page(String path) throws Exception {
        return send(to(path).header("Accept", "text/html"));
    }
}
