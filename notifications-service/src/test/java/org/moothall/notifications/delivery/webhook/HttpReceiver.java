package org.moothall.notifications.delivery.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;

/** A real receiver of webhooks on this machine, on an address of its own so that tests can allow it and no other. */
public final class HttpReceiver implements AutoCloseable {
    public static final String HOST = "127.0.0.2";

    /** One call as it came in; header names in lower case. */
    public record Received(String path, Map<String, String> headers, String body) {}

    public final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final HttpServer server;
    private volatile int answer = 204;

    public HttpReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(HOST, 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    public HttpReceiver answering(int status) {
        answer = status;
        return this;
    }

    public URI uri(String path) {
        return URI.create("http://" + HOST + ":" + server.getAddress().getPort() + path);
    }

    private void take(HttpExchange exchange) throws IOException {
        Map<String, String> headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(
                        header -> header.getKey().toLowerCase(java.util.Locale.ROOT),
                        header -> header.getValue().getFirst()));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Received(exchange.getRequestURI().toString(), headers, body));
        exchange.getResponseHeaders().set("Location", uri("/elsewhere").toString());
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
