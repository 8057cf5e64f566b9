package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The signed record of a meeting, and what the council says of its site. */
class RecordPageTest extends GatewayBetweenStubs {
    private static final String DIGEST = "a07b1c469b4c216ae8372da3888eda9d5413aa105c36011f71729d190d5b00b3";

    private final Answering minutes = Answering.by(MINUTES);

    @BeforeEach
    void aRecord() {
        MINUTES.handles(minutes);
        minutes.found("/api/minutes/m1", """
                {"meetingId":"m1","bodyName":"Schools Forum","startsAt":"2026-03-03T10:00:00Z","status":"published",
                 "approvedAt":"2026-03-10T09:00:00Z","publishedAt":"2026-03-11T09:00:00Z","openUntil":"2032-03-02",
                 "confirmation":{"status":"confirmed","meetingId":"m2","startsAt":"2026-06-02T09:00:00Z","submittedAt":"2026-05-01T09:00:00Z",
                  "confirmedAt":"2026-06-02T10:00:00Z","corrections":[{"itemId":"i1","said":"ten","says":"twelve","reason":"It was <twelve>"}]}}""")
                .found("/api/minutes/m1/proof", """
                {"meetingId":"m1","format":"moothall-proof-1","keys":{"keys":[]},"revisions":[
                 {"number":1,"at":"2026-03-11T09:00:00Z","cause":"published","digest":"%1$s","signature":"s"},
                 {"number":2,"at":"2026-06-02T10:00:00Z","cause":"confirmed","digest":"%1$s","previous":"%1$s","signature":"s"}]}""".formatted(DIGEST))
                .found("/api/minutes/m1/revisions/1/diff/2", """
                {"from":1,"to":2,"elsewhere":[{"part":"confirmation.confirmedAt","changes":[{"after":"2026-06-02"}]}],
                 "items":[{"itemId":"i1","title":"School places","change":"changed","parts":[{"part":"paragraphs","changes":[
                  {"before":"ten places","after":"twelve places","words":[{"change":"removed","text":"ten "},
                   {"change":"added","text":"twelve <b>"},{"change":"same","text":"places"}]}]}]}]}""");
    }

    @Test
    void saysWhoStoodByTheMinutesAndWhatEachTextHasOtherwise() throws Exception {
        var body = page("/meetings/m1/record").body();

        assertThat(body)
                .contains("Schools Forum, Tuesday 3 March 2026", "Tuesday 10 March 2026, 9am")
                .contains("Instead of “ten” it says “twelve”. Reason: It was &lt;twelve&gt;", "href=\"/meetings/m2\"")
                .contains(DIGEST, "Confirmed by a later meeting", "From text 1 to text 2", "School places")
                .contains("twelve &lt;b&gt;</ins>")
                .containsPattern("<del><span[^>]*>taken out:</span>ten </del>");
    }

    @Test
    void saysHowToVerifyTheTextsWithoutThisSite() throws Exception {
        var body = page("/meetings/m1/record").body();

        assertThat(body)
                .contains(
                        "href=\"/api/minutes/m1/proof\"",
                        "href=\"/api/minutes/m1/revisions/2\" download=\"revision-2.json\"")
                .contains("java Verify.java KEY proof.json revision-1.json revision-2.json");
        var verifier = body.split("href=\"/assets/Verify")[1].split("\"")[0];
        assertThat(get("/assets/Verify" + verifier).body())
                .contains("Says whether published minutes are still as their council signed them");
    }

    @Test
    void ofMinutesThatAreNotPublicThereIsNoRecord() throws Exception {
        assertThat(page("/meetings/m9/record").statusCode()).isEqualTo(404);
    }

    @Test
    void standsWithoutTheDifferencesWhereTheyCannotBeHad() throws Exception {
        minutes.refused("/api/minutes/m1/revisions/1/diff/2", 500, "internal-error", "");

        var page = page("/meetings/m1/record");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(DIGEST, "cannot be shown at the moment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accessibility", "/privacy"})
    void whatTheCouncilSaysOfItsSiteNeedsNoService(String path) throws Exception {
        var page = page(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Moothall");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(MINUTES.wasLeftAlone() && MEETINGS.wasLeftAlone()).isTrue();
    }

    private HttpResponse<String> page(String path) throws Exception {
        return send(to(path).header("Accept", "text/html"));
    }
}
