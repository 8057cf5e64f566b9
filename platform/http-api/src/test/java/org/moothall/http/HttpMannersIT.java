package org.moothall.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.http.kit.TestIssuer;
import org.moothall.parts.EmbeddedStore;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.import=classpath:moothall-defaults.yml",
            "spring.mongodb.database=manners",
            "moothall.http.max-body=10KB"
        })
@ContextConfiguration(initializers = TestIssuer.class)
class HttpMannersIT {

    private static final EmbeddedStore STORE = EmbeddedStore.inMemory();

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("MOOTHALL_MONGO", STORE::connectionString);
    }

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void aRequestWithoutATokenIsToldToSignIn() throws Exception {
        HttpResponse<String> answer = send(post("{\"name\":\"a\"}"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertProblem(answer, "sign-in-required");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void aRoleThatIsMissingIsForbidden() throws Exception {
        HttpResponse<String> answer = send(as(TestIssuer.token(Role.MEMBER), post("{\"name\":\"a\"}")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertProblem(answer, "role-missing");
    }

    @Test
    void anExpiredTokenIsRefused() throws Exception {
        assertInvalidToken(TestIssuer.expiredToken(Role.CLERK));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() throws Exception {
        assertInvalidToken(TestIssuer.tokenOfAnotherIssuer(Role.CLERK));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() throws Exception {
        assertInvalidToken(TestIssuer.tokenForAnotherAudience(Role.CLERK));
    }

    @Test
    void somethingThatIsNoTokenIsRefused() throws Exception {
        assertInvalidToken("garbage");
    }

    @Test
    void anEndpointThatNoRuleNamesIsClosedEvenToTheSignedIn() throws Exception {
        assertThat(send(get("/api/forgotten")).statusCode()).isEqualTo(401);
        assertThat(send(as(TestIssuer.token(Role.values()), get("/api/forgotten")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoMayReadMayAskForTheHeadAlone() throws Exception {
        assertThat(send(request("/api/things").method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAddressThatIsNotThereIsNotFound() throws Exception {
        HttpResponse<String> answer = send(get("/api/nothing"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertProblem(answer, "not-found");
    }

    @Test
    void aMethodThatIsNotOfferedIsNamed() throws Exception {
        HttpResponse<String> answer =
                send(as(TestIssuer.token(Role.CLERK), request("/api/things").DELETE()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertProblem(answer, "method-not-allowed");
        assertThat(answer.body()).contains("whatToDo").contains("GET").contains("POST");
    }

    @Test
    void malformedJsonIsToldWithItsPlace() throws Exception {
        HttpResponse<String> answer = send(clerk(post("{\"name\": oops}")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertProblem(answer, "malformed-json");
        assertThat(answer.body()).contains("line 1");
    }

    @Test
    void aFieldThatIsNotKnownIsNamedWithTheKnownOnes() throws Exception {
        HttpResponse<String> answer = send(clerk(post("{\"name\":\"a\",\"nmae\":\"b\"}")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"nmae\"").contains("known are at, name, role");
    }

    @Test
    void aMissingFieldAndAnOverLongOneAreNamed() throws Exception {
        HttpResponse<String> missing = send(clerk(post("{}")));
        HttpResponse<String> overLong = send(clerk(post("{\"name\":\"" + "x".repeat(21) + "\"}")));

        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.body()).contains("\"field\":\"name\"");
        assertThat(overLong.statusCode()).isEqualTo(400);
        assertThat(overLong.body()).contains("\"field\":\"name\"").contains("20");
    }

    @Test
    void aTimeThatCannotBeReadIsNamedWithTheFormThatCan() throws Exception {
        HttpResponse<String> answer = send(clerk(post("{\"name\":\"a\",\"at\":\"tomorrow\"}")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"field\":\"at\"")
                .contains("2026-12-01T10:00:00Z")
                .doesNotContain("java.");
    }

    @Test
    void aBodyOfAnotherKindIsRefused() throws Exception {
        HttpResponse<String> answer = send(
                clerk(request("/api/things").header("Content-Type", "text/csv").POST(BodyPublishers.ofString("name"))));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertProblem(answer, "unsupported-media-type");
        assertThat(answer.body()).contains("whatToDo").contains("application/json");
    }

    @Test
    void aBodyOverTheLimitIsRefusedWhetherItsLengthIsDeclaredOrNot() throws Exception {
        String body = "{\"name\":\"" + "x".repeat(20_000) + "\"}";
        HttpResponse<String> declared = send(clerk(post(body)));
        HttpResponse<String> chunked = send(clerk(request("/api/things")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(body)))));

        assertThat(declared.statusCode()).isEqualTo(413);
        assertThat(chunked.statusCode()).isEqualTo(413);
        assertProblem(chunked, "too-large");
    }

    @Test
    void aFailureOfOursTellsNoInternals() throws Exception {
        HttpResponse<String> answer = send(get("/api/failure"));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertProblem(answer, "internal-error");
        assertThat(answer.body())
                .doesNotContain("secret")
                .doesNotContain("Exception")
                .contains("traceId");
    }

    @Test
    void aRefusalNamesTheRuleAndItsSource() throws Exception {
        HttpResponse<String> answer = send(clerk(post("{\"name\":\"refused\"}")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertProblem(answer, "no-such-luck");
        assertThat(answer.body()).contains("\"rule\":\"the rule\"").contains("\"source\":\"the Act\"");
    }

    @Test
    void aChangeNeedsIfMatchAndTheCurrentVersion() throws Exception {
        assertThat(change(null).statusCode()).isEqualTo(428);
        assertThat(change("\"6\"").statusCode()).isEqualTo(412);
        assertThat(change("seven").statusCode()).isEqualTo(400);
        assertThat(change("\"7\"").statusCode()).isEqualTo(200);
    }

    @Test
    void aRepeatedRequestWithItsKeyGetsTheFirstAnswerAndDoesNothing() throws Exception {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = send(withKey(key, clerk(post("{\"name\":\"once\"}"))));
        HttpResponse<String> again = send(withKey(key, clerk(post("{\"name\":\"once\"}"))));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
    }

    @Test
    void aKeyThatWasUsedForAnotherPayloadIsRefused() throws Exception {
        String key = UUID.randomUUID().toString();
        send(withKey(key, clerk(post("{\"name\":\"one\"}"))));
        HttpResponse<String> other = send(withKey(key, clerk(post("{\"name\":\"two\"}"))));

        assertThat(other.statusCode()).isEqualTo(422);
        assertProblem(other, "idempotency-key-reused");
    }

    @Test
    void aKeyIsFreeAgainAfterAFailure() throws Exception {
        String key = UUID.randomUUID().toString();
        assertThat(send(withKey(key, clerk(post("{}")))).statusCode()).isEqualTo(400);
        assertThat(send(withKey(key, clerk(post("{\"name\":\"mended\"}")))).statusCode())
                .isEqualTo(201);
    }

    @Test
    void aKeyStaysTakenWhileItIsInDoubtWhetherTheRequestWasDone() throws Exception {
        String key = UUID.randomUUID().toString();
        assertThat(send(withKey(key, clerk(post("{\"name\":\"broken\"}")))).statusCode())
                .isEqualTo(500);
        HttpResponse<String> again = send(withKey(key, clerk(post("{\"name\":\"broken\"}"))));

        assertThat(again.statusCode()).isEqualTo(409);
        assertProblem(again, "request-in-flight");
    }

    @Test
    void whatIsRefusedBeforeAnyControllerIsAProblemToo() throws Exception {
        HttpResponse<String> answer = send(get("/api/things;trick=1"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertProblem(answer, "invalid-request");
    }

    @Test
    void aListIsReadPageByPageAndEnds() throws Exception {
        HttpResponse<String> first = send(get("/api/things?limit=3"));
        String link = first.headers().firstValue("Link").orElseThrow();
        HttpResponse<String> second = send(get(link.substring(1, link.indexOf('>'))));

        assertThat(first.body()).contains("[\"1\",\"2\",\"3\"]");
        assertThat(second.body()).contains("[\"4\",\"5\"]").doesNotContain("next");
    }

    @Test
    void aCursorOrLimitThatCannotBeUsedIsNamed() throws Exception {
        assertThat(send(get("/api/things?limit=0")).body())
                .contains("\"field\":\"limit\",\"fault\":\"out-of-range\",\"what\":\"must be");
        assertThat(send(get("/api/things?cursor=%2B%2B")).body())
                .contains("\"field\":\"cursor\",\"fault\":\"other-list\",\"what\":\"must be");
    }

    @ParameterizedTest
    @CsvSource({"since,soon,not-a-date", "used,perhaps,not-true-or-false", "number,many,wrong-kind"})
    void aParameterThatCannotBeReadIsNamedWithItsFault(String name, String value, String fault) throws Exception {
        HttpResponse<String> answer = send(get("/api/things?" + name + "=" + value));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertProblem(answer, "invalid-request");
        assertThat(answer.body())
                .contains("\"field\":\"%s\",\"fault\":\"%s\"".formatted(name, fault))
                .doesNotContain("java");
    }

    @Test
    void healthAndMetricsAreThereForOperators() throws Exception {
        assertThat(send(get("/actuator/health/liveness")).body()).contains("UP");
        assertThat(send(get("/actuator/health/readiness")).body()).contains("UP");
        assertThat(send(get("/actuator/prometheus")).body()).contains("http_server_requests");
        assertThat(send(get("/actuator/env")).statusCode()).isIn(401, 404);
    }

    private void assertInvalidToken(String token) throws Exception {
        HttpResponse<String> answer = send(as(token, post("{\"name\":\"a\"}")));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertProblem(answer, "invalid-token");
    }

    private static void assertProblem(HttpResponse<String> answer, String slug) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"https://moothall.org/problems/" + slug + "\"");
    }

    private HttpResponse<String> change(@org.jspecify.annotations.Nullable String ifMatch) throws Exception {
        HttpRequest.Builder put = request("/api/things/1").PUT(BodyPublishers.noBody());
        return send(clerk(ifMatch == null ? put : put.header("If-Match", ifMatch)));
    }

    private static HttpRequest.Builder clerk(HttpRequest.Builder request) {
        return as(TestIssuer.token(Role.CLERK), request);
    }

    private static HttpRequest.Builder as(String token, HttpRequest.Builder request) {
        return request.header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder withKey(String key, HttpRequest.Builder request) {
        return request.header("Idempotency-Key", key);
    }

    private HttpRequest.Builder post(String json) {
        return request("/api/things").header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
    }

    private HttpRequest.Builder get(String path) {
        return request(path);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
