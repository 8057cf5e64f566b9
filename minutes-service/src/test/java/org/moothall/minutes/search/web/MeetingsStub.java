package org.moothall.minutes.search.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What minutes-service sees of meetings-service: the texts of documents. */
final class MeetingsStub implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private volatile boolean credentials;
    private volatile boolean away;

    MeetingsStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/documents/", this::answer);
    }

    void start() {
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void has(String documentId, String... pages) {
        String all = IntStream.range(0, pages.length)
                .mapToObj(place -> "{\"number\": %d, \"text\": \"%s\"}".formatted(place + 1, pages[place]))
                .collect(Collectors.joining(","));
        texts.put(
                documentId,
                "{\"documentId\": \"%s\", \"legibility\": \"whole\", \"paged\": true, \"pages\": [%s]}"
                        .formatted(documentId, all));
    }

    void isAway() {
        away = true;
    }

    void isBack() {
        away = false;
    }

    Set<String> asked() {
        return asked;
    }

    /** Whether anybody who asked said who they are. */
    boolean sawCredentials() {
        return credentials;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String documentId = exchange.getRequestURI().getPath().split("/")[3];
            asked.add(documentId);
            credentials |=
                    List.of("Authorization", "Cookie").stream().anyMatch(exchange.getRequestHeaders()::containsKey);
            if (away) {
                return;
            }
            String text = texts.get(documentId);
            byte[] body = (text == null ? "{}" : text).getBytes(UTF_8);
            exchange.sendResponseHeaders(text == null ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
