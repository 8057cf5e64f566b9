package org.moothall.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the services behind the gateway would say, by the path of what they are asked; there is nothing else. */
final class StubCouncil {
    private final Map<String, String> answers = new ConcurrentHashMap<>();

    StubCouncil(StubService... services) {
        for (var service : services) {
            service.handles(exchange -> {
                service.keep(exchange);
                answer(exchange);
            });
        }
    }

    /** @param json with ' for " */
    StubCouncil says(String path, String json) {
        answers.put(path, json.replace('\'', '"'));
        return this;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var json = answers.get(exchange.getRequestURI().getPath());
        if (json == null) {
            StubService.answer(exchange, 404, "application/problem+json", "{\"title\":\"nothing\"}");
        } else {
            StubService.answer(exchange, 200, "application/json", json);
        }
    }
}
