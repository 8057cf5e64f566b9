package org.moothall.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers by path, as a service does: what is known with 200, and all else with a problem. What is prepared for a method
 * and a path, as {@code PUT /api/x}, goes before what is prepared for the path.
 */
final class Answering implements HttpHandler {
    private record Prepared(int status, String type, String body) {}

    private final StubService stub;
    private final Map<String, Prepared> prepared = new ConcurrentHashMap<>();

    private Answering(StubService stub) {
        this.stub = stub;
    }

    static Answering by(StubService stub) {
        var answering = new Answering(stub);
        stub.handles(answering);
        return answering;
    }

    Answering found(String path, String json) {
        prepared.put(path, new Prepared(200, "application/json", json));
        return this;
    }

    Answering refused(String path, int status, String slug, String more) {
        var problem = "{\"type\":\"https://moothall.org/problems/%s\",\"title\":\"Refused\",\"status\":%d%s}"
                .formatted(slug, status, more);
        prepared.put(path, new Prepared(status, "application/problem+json", problem));
        return this;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        stub.keep(exchange);
        var path = exchange.getRequestURI().getPath();
        var answer = prepared.getOrDefault(
                exchange.getRequestMethod() + " " + path,
                prepared.getOrDefault(
                        path,
                        new Prepared(
                                404,
                                "application/problem+json",
                                "{\"type\":\"https://moothall.org/problems/not-found\",\"title\":\"Not found\",\"status\":404}")));
        StubService.answer(exchange, answer.status(), answer.type(), answer.body());
    }
}
