package org.moothall.gateway.operations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.moothall.gateway.problem.Problem;
import org.moothall.gateway.problem.ProblemWriter;
import org.moothall.gateway.route.AtOnce;
import org.moothall.gateway.route.ProblemAnswer;
import org.moothall.gateway.route.Upstream;
import org.moothall.gateway.route.Upstreams;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Asks all services that read events for the same list, at once and as the caller, and puts the parts together. A service
 * that is down takes nothing from the others' parts; the answer says that its part is missing.
 */
@Component
class OperatorsQuestion {
    private final RestClient client;
    private final Map<String, Upstream> services;
    private final ProblemWriter problems;
    private final AtOnce atOnce;

    OperatorsQuestion(RestClient operatorsClient, Upstreams upstreams, ProblemWriter problems, AtOnce atOnce) {
        this.client = operatorsClient;
        this.problems = problems;
        this.atOnce = atOnce;
        this.services = upstreams.readersOfEvents();
    }

    ServerResponse ask(ServerRequest request) {
        if (request.params().containsKey("cursor")) {
            return new ProblemAnswer(cursorBelongsToAService(), problems);
        }
        var parts = parts(request);
        for (var part : parts.values()) {
            if (part instanceof Part.Refused(var status, var problem)) {
                return ServerResponse.status(status)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem);
            }
        }
        return ServerResponse.ok().cacheControl(CacheControl.noStore()).body(ComposedList.of(parts));
    }

    private Map<String, Part> parts(ServerRequest request) {
        var name = request.pathVariable("list");
        var authorization = request.headers().firstHeader(HttpHeaders.AUTHORIZATION);
        var asked = new LinkedHashMap<String, CompletableFuture<Part>>();
        services.forEach((owner, service) -> {
            var list = new ServiceList(owner, service.address(), name);
            asked.put(owner, atOnce.ask(() -> list.ask(client, request.params(), authorization)));
        });
        var parts = new LinkedHashMap<String, Part>();
        asked.forEach((owner, part) -> parts.put(owner, part.join()));
        return parts;
    }

    private static Problem cursorBelongsToAService() {
        return Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "invalid-request",
                        "A list of several services cannot be read on with one cursor")
                .todo("Read on in each service: the addresses are in 'next'.");
    }
}
