package org.moothall.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A service behind the gateway: keeps what it was asked, and answers as the test says. */
final class StubService implements AutoCloseable {
    record Asked(String method, URI uri, Headers headers, byte[] body) {
        String bodyText() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private final HttpServer server;
    private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
    private final AtomicReference<HttpHandler> handler = new AtomicReference<>();

    StubService() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> handler.get().handle(exchange));
        server.start();
        reset();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Back to answering everything with 200 and its own path. */
    void reset() {
        asked.clear();
        handler.set(exchange -> {
            keep(exchange);
            answer(exchange, 200, "text/plain", exchange.getRequestURI().getPath());
        });
    }

    void handles(HttpHandler handler) {
        this.handler.set(handler);
    }

    void answers(int status, String type, String body, String... headers) {
        handles(exchange -> {
            keep(exchange);
            for (var i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            answer(exchange, status, type, body);
        });
    }

    void keep(HttpExchange exchange) throws IOException {
        asked.add(new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                exchange.getRequestHeaders(),
                exchange.getRequestBody().readAllBytes()));
    }

    static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (!exchange.getRequestMethod().equals("HEAD") && bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    /** As Tomcat does it: the answer goes out at once, and what still comes in is read and dropped. */
    static void answerUnread(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.getResponseBody().flush();
        try (exchange) {
            exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        } catch (IOException sentNoMore) {
            // The gateway has heard the answer and stopped sending, which is what it should do.
        }
    }

    /** The next request that came, or null if none did within a while. */
    @Nullable Asked next() throws InterruptedException {
        return asked.poll(5, TimeUnit.SECONDS);
    }

    boolean wasLeftAlone() {
        return asked.isEmpty();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
