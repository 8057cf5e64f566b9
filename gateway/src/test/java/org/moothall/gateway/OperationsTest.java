package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationsTest extends GatewayBetweenStubs {
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private HttpResponse<String> getAs(String role, String path) throws Exception {
        var token = SIGN_IN.token(claims -> claims.claim("roles", List.of(role)));
        return send(to(path).header("Authorization", "Bearer " + token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dead-letters", "gaps", "projections"})
    void aListIsPutTogetherFromBothServicesAndEachItemNamesItsOwn(String list) throws Exception {
        MINUTES.answers(200, JSON, "{\"items\":[{\"id\":\"m-1\",\"links\":{\"self\":\"/api/operations/minutes/x\"}}]}");
        NOTIFICATIONS.answers(200, JSON, "{\"items\":[{\"id\":\"n-1\"},{\"id\":\"n-2\"}]}");

        var answer = getAs("operator", "/api/operations/" + list + "?state=all");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("{\"items\":[{\"id\":\"m-1\",\"links\":{\"self\":\"/api/operations/minutes/x\"},"
                        + "\"service\":\"minutes\"},{\"id\":\"n-1\",\"service\":\"notifications\"},"
                        + "{\"id\":\"n-2\",\"service\":\"notifications\"}],\"next\":{},\"unavailable\":[]}");
        assertThat(MINUTES.next().uri()).hasToString("/api/operations/minutes/" + list + "?state=all");
        assertThat(NOTIFICATIONS.next().uri()).hasToString("/api/operations/notifications/" + list + "?state=all");
    }

    @Test
    void bothServicesAreAskedAtOnceWithTheCallersToken() throws Exception {
        var together = new CountDownLatch(2);
        for (var service : List.of(MINUTES, NOTIFICATIONS)) {
            service.handles(exchange -> {
                service.keep(exchange);
                together.countDown();
                try {
                    var both = together.await(5, TimeUnit.SECONDS);
                    StubService.answer(exchange, both ? 200 : 500, JSON, "{\"items\":[]}");
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
        }

        var answer = getAs("operator", "/api/operations/dead-letters");

        assertThat(json(answer).path("unavailable")).isEmpty();
        var token = MINUTES.next().headers().getFirst("Authorization");
        assertThat(token).startsWith("Bearer ey");
        assertThat(NOTIFICATIONS.next().headers().getFirst("Authorization")).isEqualTo(token);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 500, 503})
    void aServiceThatDoesNotWorkIsNamedAndTakesNothingFromTheOther(int status) throws Exception {
        MINUTES.answers(status, PROBLEM, "{\"status\":%d}".formatted(status));
        NOTIFICATIONS.answers(200, JSON, "{\"items\":[{\"id\":\"n-1\"}]}");

        var answer = getAs("operator", "/api/operations/dead-letters");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("unavailable").toString()).isEqualTo("[\"minutes\"]");
        assertThat(json(answer).at("/items/0/id").asString()).isEqualTo("n-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not JSON at all", "[1, 2]", "null", ""})
    void aServiceThatAnswersWithSomethingElseBreaksNothing(String body) throws Exception {
        MINUTES.answers(200, JSON, body);
        NOTIFICATIONS.answers(200, JSON, "{\"items\":[{\"id\":\"n-1\"}]}");

        var answer = getAs("operator", "/api/operations/dead-letters");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("items")).hasSize(1);
    }

    @Test
    void whereOneServiceHasMoreTheAnswerSaysWhereToReadOn() throws Exception {
        MINUTES.answers(200, JSON, "{\"items\":[],\"next\":\"bWlu+x\"}");
        NOTIFICATIONS.answers(200, JSON, "{\"items\":[]}");

        var next = json(getAs("operator", "/api/operations/dead-letters?state=all&limit=1"))
                .path("next");

        assertThat(next.toString())
                .isEqualTo("{\"minutes\":\"/api/operations/minutes/dead-letters?state=all&limit=1&cursor=bWlu%2Bx\"}");
    }

    @Test
    void theQuestionMeansTheSameBehindTheGateway() throws Exception {
        getAs("operator", "/api/operations/gaps?q=caf%C3%A9%20%26%20tea&kind=%7Ba%7D&kind=b");

        assertThat(MINUTES.next().uri().getRawQuery()).isEqualTo("q=caf%C3%A9%20%26%20tea&kind=%7Ba%7D&kind=b");
    }

    @Test
    void aCursorOfOneServiceIsNotSentToBoth() throws Exception {
        var answer = getAs("operator", "/api/operations/dead-letters?cursor=bWlu");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(problemType(answer)).isEqualTo("invalid-request");
        assertThat(MINUTES.wasLeftAlone()).isTrue();
    }

    @Test
    void whatAServiceRefusesIsRefusedInItsWords() throws Exception {
        var body = "{\"type\":\"https://moothall.org/problems/invalid-request\",\"status\":400}";
        MINUTES.answers(400, PROBLEM, body);
        NOTIFICATIONS.answers(200, JSON, "{\"items\":[]}");

        var answer = getAs("operator", "/api/operations/dead-letters?state=lost");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(header(answer, "Content-Type")).startsWith(PROBLEM);
        assertThat(answer.body()).isEqualTo(body);
    }

    @Test
    void onlyOperatorsMayAsk() throws Exception {
        var clerk = getAs("clerk", "/api/operations/dead-letters");
        assertThat(clerk.statusCode()).isEqualTo(403);
        assertThat(problemType(clerk)).isEqualTo("role-missing");

        var nobody = get("/api/operations/dead-letters");
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(problemType(nobody)).isEqualTo("sign-in-required");
        assertThat(MINUTES.wasLeftAlone()).isTrue();
    }

    @Test
    void aListThatNobodyKeepsIsNotFound() throws Exception {
        assertThat(getAs("operator", "/api/operations/secrets").statusCode()).isEqualTo(404);
        assertThat(MINUTES.wasLeftAlone()).isTrue();
    }

    @Test
    void aServicesOwnAddressesLeadToIt() throws Exception {
        assertThat(getAs("operator", "/api/operations/minutes/dead-letters").body())
                .isEqualTo("/api/operations/minutes/dead-letters");
        assertThat(getAs("operator", "/api/operations/notifications/gaps").body())
                .isEqualTo("/api/operations/notifications/gaps");
    }
}
