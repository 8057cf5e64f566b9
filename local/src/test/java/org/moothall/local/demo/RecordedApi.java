package org.moothall.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Answers as the gateway would, as far as the demo asks, writes down what was asked, and may fail once. */
final class RecordedApi implements AutoCloseable {

    private final HttpServer server;
    private final List<String> changes = new ArrayList<>();
    private final List<String> actionTexts = new ArrayList<>();
    private int failAt = -1;
    private boolean minutesAreLate = true;

    RecordedApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** "role method path", in the order in which they came. */
    synchronized List<String> changes() {
        return List.copyOf(changes);
    }

    synchronized void failOnceAt(int change) {
        failAt = change;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        if (exchange.getRequestMethod().equals("GET")) {
            read(exchange, path);
            return;
        }
        if (changes.size() == failAt) {
            failAt = -1;
            send(exchange, 503, "{\"title\":\"not now\"}");
            return;
        }
        var role = exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
        changes.add("%s %s %s".formatted(role, exchange.getRequestMethod(), path));
        JsonMapper.shared()
                .readTree(body)
                .path("actions")
                .forEach(it -> actionTexts.add(it.path("text").asString()));
        send(exchange, 201, "{\"id\":\"id-%d\"}".formatted(changes.size()));
    }

    private void read(HttpExchange exchange, String path) throws IOException {
        if (path.startsWith("/api/minutes/")) {
            var items = IntStream.range(0, 9)
                    .mapToObj("{\"itemId\":\"item-%d\"}"::formatted)
                    .collect(Collectors.joining(","));
            send(exchange, minutesAreLate ? 404 : 200, "{\"items\":[" + items + "]}");
            minutesAreLate = false;
        } else {
            var actions = actionTexts.stream()
                    .map(it -> JsonMapper.shared()
                            .createObjectNode()
                            .put("id", "a")
                            .put("text", it)
                            .toString())
                    .collect(Collectors.joining(","));
            send(exchange, 200, "{\"items\":[" + actions + "]}");
        }
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        exchange.getResponseHeaders().add("ETag", "\"1\"");
        var bytes = json.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
