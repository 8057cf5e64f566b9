package org.moothall.gateway.operations;

import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextSnapshotFactory;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.moothall.gateway.problem.Problem;
import org.moothall.gateway.problem.ProblemWriter;
import org.moothall.gateway.route.ProblemAnswer;
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
    private final Map<String, URI> services = new LinkedHashMap<>();
    private final ProblemWriter problems;

    OperatorsQuestion(RestClient operatorsClient, Upstreams upstreams, ProblemWriter problems) {
        this.client = operatorsClient;
        this.problems = problems;
        services.put("minutes", upstreams.minutes().address());
        services.put("notifications", upstreams.notifications().address());
    }

    ServerResponse ask(ServerRequest request) throws InterruptedException {
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

    private Map<String, Part> parts(ServerRequest request) throws InterruptedException {
        var name = request.pathVariable("list");
        var authorization = request.headers().firstHeader(HttpHeaders.AUTHORIZATION);
        List<Future<Part>> asked;
        try (var threads = ContextExecutorService.wrap(
                Executors.newVirtualThreadPerTaskExecutor(),
                () -> ContextSnapshotFactory.builder().build().captureAll())) {
            asked = services.entrySet().stream()
                    .map(service -> new ServiceList(service.getKey(), service.getValue(), name))
                    .map(list -> threads.submit(() -> list.ask(client, request.params(), authorization)))
                    .toList();
        }
        var answers = asked.iterator();
        var parts = new LinkedHashMap<String, Part>();
        services.keySet().forEach(service -> parts.put(service, answers.next().resultNow()));
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
