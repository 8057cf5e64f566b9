package org.moothall.system.outside;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where all processes send their spans, as to Zipkin. The latest ones are kept. */
public final class SpanCollector implements AutoCloseable {

    private static final int MOST = 50_000;

    private final Deque<JsonNode> spans = new LinkedBlockingDeque<>();
    private final HttpServer server;

    private SpanCollector(HttpServer server) {
        this.server = server;
        server.createContext("/api/v2/spans", this::take);
        server.start();
    }

    static SpanCollector open() {
        try {
            return new SpanCollector(
                    HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/v2/spans");
    }

    public List<JsonNode> spans() {
        return new ArrayList<>(spans);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
            InputStream body = exchange.getRequestBody();
            byte[] json = (zipped ? new GZIPInputStream(body) : body).readAllBytes();
            JsonMapper.shared().readTree(json).forEach(spans::add);
            while (spans.size() > MOST) {
                spans.poll();
            }
            exchange.sendResponseHeaders(202, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
