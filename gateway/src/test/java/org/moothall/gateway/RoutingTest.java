package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RoutingTest extends GatewayBetweenStubs {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/bodies",
                "/api/members/7",
                "/api/meetings/7/agenda/items",
                "/api/agendas",
                "/api/documents/1"
            })
    void meetingsServiceAnswersWhatIsItsOwn(String path) throws Exception {
        assertThat(get(path).body()).isEqualTo(path);

        assertThat(MEETINGS.next()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/minutes/imports",
                "/api/actions",
                "/api/decisions/3",
                "/api/search",
                "/api/search/suggestions"
            })
    void minutesServiceAnswersWhatIsItsOwn(String path) throws Exception {
        assertThat(get(path).body()).isEqualTo(path);

        assertThat(MINUTES.next()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/subscriptions", "/api/deliveries/1", "/api/feeds/meetings.ics"})
    void notificationsServiceAnswersWhatIsItsOwn(String path) throws Exception {
        assertThat(get(path).body()).isEqualTo(path);

        assertThat(NOTIFICATIONS.next()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/meetingsx", "/api", "/api/unknown", "/actuator/env", "/v3/api-docs/swagger-config"})
    void nobodyAnswersWhatIsNotInTheTable(String path) throws Exception {
        var response = get(path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(problemType(response)).isEqualTo("not-found");
        assertThat(MEETINGS.wasLeftAlone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/meetings/..%2factuator",
                "/api/meetings/;x=1/..",
                "/api//meetings",
                "/api/meetings/%2e%2e/x"
            })
    void addressesThatHideAnotherAreRefused(String path) throws Exception {
        var response = get(path);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(problemType(response)).isEqualTo("invalid-request");
        assertThat(MEETINGS.wasLeftAlone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void everyMethodReachesTheServiceWithItsBody(String method) throws Exception {
        var response = send(to("/api/meetings/7")
                .method(method, BodyPublishers.ofString("{\"venue\":\"Zünftehaus\"}"))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"3\"")
                .header("Idempotency-Key", "k1"));

        assertThat(response.statusCode()).isEqualTo(200);
        var asked = MEETINGS.next();
        assertThat(asked.method()).isEqualTo(method);
        assertThat(asked.bodyText()).isEqualTo("{\"venue\":\"Zünftehaus\"}");
        assertThat(asked.headers().getFirst("Content-Type")).isEqualTo("application/json");
        assertThat(asked.headers().getFirst("Content-Length")).isEqualTo("23");
        assertThat(asked.headers().getFirst("If-Match")).isEqualTo("\"3\"");
        assertThat(asked.headers().getFirst("Idempotency-Key")).isEqualTo("k1");
    }

    @Test
    void aCommandWithoutABodyStaysWithoutOne() throws Exception {
        assertThat(send(to("/api/minutes/7/approval").POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);

        var asked = MINUTES.next();
        assertThat(asked.headers().get("Content-Length")).containsExactly("0");
        assertThat(asked.headers().get("Transfer-Encoding")).isNull();
        assertThat(asked.headers().get("Content-Type")).isNull();
    }

    @Test
    void theQueryMeansTheSameBehindTheGateway() throws Exception {
        get("/api/meetings?from=2026-12-01T10:00:00%2B01:00&q=caf%C3%A9%20%26%20tea&kind=a&kind=b&flag");

        assertThat(MEETINGS.next().uri().getRawQuery())
                .isEqualTo("from=2026-12-01T10%3A00%3A00%2B01%3A00&q=caf%C3%A9%20%26%20tea&kind=a&kind=b&flag=");
    }

    @Test
    void aQueryThatCannotBeReadIsRefused() throws Exception {
        assertThat(sentRaw("GET /api/meetings?from=%zz HTTP/1.1"))
                .startsWith("HTTP/1.1 400")
                .contains("https://moothall.org/problems/invalid-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /\u0001 HTTP/1.1", "NOT-HTTP", "GET / HTTP/9.9"})
    void evenWhatIsNoHttpIsToldSoWithoutInternals(String requestLine) throws Exception {
        var answer = sentRaw(requestLine);

        assertThat(answer).containsAnyOf("HTTP/1.1 400", "HTTP/1.1 505").doesNotContain("Tomcat", "Exception", "<html");
        assertThat(answer).contains("https://moothall.org/problems/");
    }

    @Test
    void headersOverTheLimitAreRefused() throws Exception {
        var response = send(to("/api/meetings").header("X-Long", "x".repeat(20_000)));

        assertThat(response.statusCode()).isIn(400, 431);
        assertThat(problemType(response)).isEqualTo("invalid-request");
    }

    @Test
    void theServicesHeadersReachTheClient() throws Exception {
        MEETINGS.answers(
                201,
                "application/json",
                "{}",
                "ETag",
                "\"4\"",
                "Location",
                "/api/meetings/7",
                "Link",
                "</api/meetings?cursor=x>; rel=\"next\"",
                "Cache-Control",
                "max-age=5");

        var response = send(to("/api/meetings").POST(BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.headers().allValues("ETag")).containsExactly("\"4\"");
        assertThat(header(response, "Location")).isEqualTo("/api/meetings/7");
        assertThat(header(response, "Link")).isEqualTo("</api/meetings?cursor=x>; rel=\"next\"");
        assertThat(response.headers().allValues("Cache-Control")).containsExactly("max-age=5");
        assertThat(response.headers().allValues("Date")).hasSize(1);
    }

    @Test
    void aServicesOwnProblemPassesUnchanged() throws Exception {
        var body = "{\"type\":\"https://moothall.org/problems/late-publication\",\"status\":422}";
        MEETINGS.answers(422, "application/problem+json", body, "Retry-After", "9");

        var response = send(to("/api/meetings/7/agenda/publication").POST(BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).isEqualTo(body);
        assertThat(header(response, "Retry-After")).isEqualTo("9");
    }

    @Test
    void aServicesErrorIsNotAskedForTwice() throws Exception {
        MEETINGS.answers(503, "application/problem+json", "{}", "Retry-After", "1");

        assertThat(get("/api/meetings").statusCode()).isEqualTo(503);

        assertThat(MEETINGS.next()).isNotNull();
        assertThat(MEETINGS.wasLeftAlone()).isTrue();
    }

    @Test
    void compressedAnswersStayCompressedAndRedirectsAreTheClients() throws Exception {
        MEETINGS.answers(302, "text/plain", "moved", "Location", "/api/meetings/8", "Content-Encoding", "br");

        var response = get("/api/documents/1");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(header(response, "Content-Encoding")).isEqualTo("br");
        assertThat(MEETINGS.next().headers().get("Accept-Encoding")).isNull();
    }

    @Test
    void headAndNotModifiedComeBackWithoutBody() throws Exception {
        MEETINGS.answers(304, "text/plain", "", "ETag", "\"4\"");
        var notModified = send(to("/api/meetings/7").header("If-None-Match", "\"4\""));
        assertThat(notModified.statusCode()).isEqualTo(304);
        assertThat(header(notModified, "ETag")).isEqualTo("\"4\"");

        MEETINGS.reset();
        var head = send(to("/api/meetings/7").method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void whatAClientClaimsAboutItselfIsReplacedByWhatTheGatewayKnows() throws Exception {
        send(to("/api/meetings")
                .header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=6.6.6.6")
                .header("X-Real-IP", "6.6.6.6")
                .header("Cookie", "MOOTHALL=secret"));

        var headers = MEETINGS.next().headers();
        assertThat(headers.get("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(headers.get("X-Forwarded-Host")).containsExactly("localhost:" + port);
        assertThat(headers.get("X-Forwarded-Proto")).containsExactly("http");
        assertThat(headers).doesNotContainKeys("X-Forwarded-Prefix", "Forwarded", "X-Real-IP", "Cookie");
        assertThat(headers.toString()).doesNotContain("6.6.6.6", "evil");
    }

    @Test
    void aTraceGoesOnThroughTheGateway() throws Exception {
        send(to("/api/meetings").header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));

        var parents = MEETINGS.next().headers().get("traceparent");
        assertThat(parents).hasSize(1);
        assertThat(parents.getFirst())
                .startsWith("00-0af7651916cd43dd8448eb211c80319c-")
                .doesNotContain("b7ad6b7169203331")
                .endsWith("-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-0af7651916cd43dd8448eb211c80319-b7ad6b7169203331-01",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "00-<script>alert(1)</script>-b7ad6b7169203331-01",
                "nonsense"
            })
    void aTraceThatCannotBeReadIsReplacedByANewOne(String traceparent) throws Exception {
        assertThat(send(to("/api/meetings").header("traceparent", traceparent)).statusCode())
                .isEqualTo(200);

        var parents = MEETINGS.next().headers().get("traceparent");
        assertThat(parents).hasSize(1);
        assertThat(parents.getFirst())
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01")
                .doesNotContain("0af7651916cd43dd8448eb211c80319", "b7ad6b7169203331");
    }

    @Test
    void aCommandIsNotedInTheLogWithItsTraceAndWithoutItsAddress(CapturedOutput log) throws Exception {
        send(to("/api/subscriptions/7/unsubscription?token=squirrel")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319d-b7ad6b7169203331-01")
                .POST(BodyPublishers.noBody()));

        NOTIFICATIONS.next();
        assertThat(log.getOut().lines().filter(line -> line.contains("POST to notifications-service: 200")))
                .anyMatch(line -> line.contains("0af7651916cd43dd8448eb211c80319d"));
        assertThat(log).doesNotContain("squirrel");
    }

    @Test
    void anOneClickUnsubscribeReachesTheServiceByteForByte() throws Exception {
        var response = send(to("/api/subscriptions/7/unsubscription?token=a%2Fb")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));

        assertThat(response.statusCode()).isEqualTo(200);
        var asked = NOTIFICATIONS.next();
        assertThat(asked.bodyText()).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(asked.uri().getRawQuery()).isEqualTo("token=a%2Fb");
    }

    @Test
    void anybodyMaySubscribe() throws Exception {
        var response = send(to("/api/subscriptions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(NOTIFICATIONS.next().headers().get("Authorization")).isNull();
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
    }
}
