package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.web.util.HtmlUtils;

/** Working at the desk through the real chain: what is sent to the services, and what happens where the session is over. */
@Import(TestDesk.class)
class DeskChainTest extends GatewayBetweenStubs {
    private static final String TYPED = "Dr Nettleship's \"report\" & <script>alert(1)</script>\r\nsecond line – ŵ";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    @Test
    void aCommandIsSentAsThePersonWithTheVersionSeenAndTheFormsOwnKey() throws Exception {
        SignedIn.by(this);
        MINUTES.answers(200, "application/json", "{\"ok\":true}", "ETag", "\"8\"");

        var done = post(Map.of("text", TYPED, "seen", "\"7\"", "once", "key-1", "_csrf", csrf()));

        assertThat(done.body()).isEqualTo("done \"8\" {\"ok\":true}");
        var asked = MINUTES.next();
        assertThat(asked.method()).isEqualTo("PUT");
        assertThat(asked.uri().getRawSchemeSpecificPart()).isEqualTo("/api/minutes/m%201?part=notes");
        assertThat(asked.headers().getFirst("If-Match")).isEqualTo("\"7\"");
        assertThat(asked.headers().getFirst("Idempotency-Key")).isEqualTo("key-1");
        assertThat(asked.headers().getFirst("Authorization")).startsWith("Bearer ey");
        assertThat(asked.bodyText()).contains("<script>alert(1)</script>\\r\\nsecond line – ŵ");
    }

    @Test
    void aRefusalComesBackWithItsFields() throws Exception {
        SignedIn.by(this);
        Answering.by(MINUTES)
                .refused(
                        "/api/minutes/m 1",
                        422,
                        "too-long",
                        ",\"errors\":[{\"field\":\"text\",\"what\":\"is too long\",\"x\":1}]");

        var refused = post(Map.of("text", "t", "_csrf", csrf()));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).isEqualTo("too-long: Refused; text is too long");
    }

    @Test
    void aRefusalThatComesBeforeAllWasSentIsHeard() throws Exception {
        SignedIn.by(this);
        MINUTES.handles(exchange -> {
            exchange.getRequestBody().readNBytes(10_000);
            StubService.answerUnread(
                    exchange,
                    400,
                    "application/problem+json",
                    "{\"type\":\"https://moothall.org/problems/too-long\",\"title\":\"Refused\",\"status\":400}");
        });

        // Several times, since whether the refusal comes while it is sent is a matter of luck.
        for (int time = 0; time < 5; time++) {
            var refused = post(Map.of("text", "x".repeat(900_000), "_csrf", csrf()));

            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).isEqualTo("too-long: Refused; ");
        }
    }

    @Test
    void whereTheServiceIsAwayNobodyKnowsWhetherItWasDone() throws Exception {
        SignedIn.by(this);
        for (var status : new int[] {500, 503, 429}) {
            MINUTES.answers(status, "text/html", "<h1>no</h1>");

            assertThat(post(Map.of("text", "t", "_csrf", csrf())).statusCode()).isEqualTo(503);
        }
    }

    @Test
    void anAnswerThatIsNotOursIsARefusalOfItsStatus() throws Exception {
        SignedIn.by(this);
        MINUTES.answers(418, "text/html", "<h1>teapot</h1>");

        assertThat(post(Map.of("text", "t", "_csrf", csrf())).body()).isEqualTo(": The service answers 418; ");
    }

    @Test
    void aCommandThatIsDoneWithoutAWordIsDone() throws Exception {
        SignedIn.by(this);
        MINUTES.answers(204, "text/plain", "");

        assertThat(post(Map.of("text", "t", "_csrf", csrf())).body()).isEqualTo("done null {}");
    }

    @Test
    void aFormThatComesAfterTheSessionEndedIsKeptWithAllThatWasTyped() throws Exception {
        var kept = post(Map.of("text", TYPED, "seen", "\"7\""));

        assertThat(kept.statusCode()).isEqualTo(401);
        assertThat(kept.body())
                .contains("Nothing you typed is lost", "signed out")
                .doesNotContain("<script>alert");
        assertThat(fields(kept)).containsEntry("text", TYPED).containsEntry("seen", "\"7\"");
        assertThat(kept.body()).contains("action=\"/desk/notes?of=m1\"");
        assertThat(MINUTES.wasLeftAlone()).isTrue();
    }

    @Test
    void aKeptFormCanBeSentOnceThePersonHasSignedInAgain() throws Exception {
        MINUTES.answers(200, "application/json", "{}");
        var signedOut = post(Map.of("text", TYPED, "seen", "\"7\""));
        SignedIn.by(this);

        var ofAnotherSession = post(fields(signedOut));
        assertThat(ofAnotherSession.statusCode()).isEqualTo(403);
        assertThat(fields(ofAnotherSession)).containsEntry("text", TYPED);
        assertThat(MINUTES.wasLeftAlone()).isTrue();

        var sent = post(fields(ofAnotherSession));
        assertThat(sent.body()).startsWith("done");
        var asked = MINUTES.next();
        assertThat(asked.headers().getFirst("If-Match")).isEqualTo("\"7\"");
        assertThat(asked.bodyText()).contains("second line – ŵ");
    }

    @Test
    void aFormWithAProofOfAnotherSessionIsKeptAndNothingIsDone() throws Exception {
        SignedIn.by(this);

        var kept = post(Map.of("text", TYPED, "_csrf", "guessed"));

        assertThat(kept.statusCode()).isEqualTo(403);
        assertThat(kept.body()).contains("before you last signed in").doesNotContain("guessed");
        assertThat(MINUTES.wasLeftAlone()).isTrue();
    }

    @Test
    void thePageThatKeepsFormsIsThereForFormsAlone() throws Exception {
        assertThat(send(to("/kept-form").header("Accept", "text/html")).statusCode())
                .isIn(400, 404);
    }

    @Test
    void aProgramThatPostsToTheDeskSignedOutGetsAProblem() throws Exception {
        assertThat(problemType(send(to("/desk/notes").POST(BodyPublishers.ofString("text=t")))))
                .isEqualTo("sign-in-required");
    }

    @Test
    void whoHadToSignInGoesOnWhereTheyWantedTo() throws Exception {
        var turnedAway = send(to("/desk/notes?of=m1").header("Accept", "text/html"));
        assertThat(header(turnedAway, "Location")).endsWith("/sign-in");

        var signedIn = SignedIn.by(this);

        var goesOn = URI.create(header(signedIn, "Location"));
        assertThat(goesOn.getPath()).isEqualTo("/desk/notes");
        assertThat(goesOn.getQuery()).startsWith("of=m1");
        assertThat(get(goesOn.getPath() + "?" + goesOn.getRawQuery()).body()).isEqualTo("notes of m1");
    }

    @Test
    void whoSignsInWithoutHavingWantedAnythingGoesToTheDesk() throws Exception {
        assertThat(header(SignedIn.by(this), "Location")).endsWith("/desk");
    }

    private String csrf() throws Exception {
        return fields(get("/sign-in")).get("_csrf");
    }

    /** The hidden fields, as a browser would send them; of two of one name the last. */
    private static Map<String, String> fields(HttpResponse<String> page) {
        return HIDDEN.matcher(page.body())
                .results()
                .collect(Collectors.toMap(
                        field -> field.group(1),
                        field -> HtmlUtils.htmlUnescape(field.group(2)),
                        (one, other) -> other,
                        LinkedHashMap::new));
    }

    private HttpResponse<String> post(Map<String, String> form) throws Exception {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(to("/desk/notes?of=m1")
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }
}
