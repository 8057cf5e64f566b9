package org.moothall.bench.live;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The services as far as a page that follows a meeting needs them. */
final class StubServices implements AutoCloseable {
    private static final String EVENT =
            "data: {\"type\":\"org.moothall.minutes.minutes-item-reached.v1\",\"subject\":\"m1\"}\n\n";

    private static final int RESULTS = 20;
    private static final int MEMBERS = 50;

    private final HttpServer server;
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private volatile int item;

    StubServices() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/meetings", exchange -> answer(exchange, "{\"id\":\"m1\"}"));
        server.createContext("/api/minutes", exchange -> answer(exchange, progress(item)));
        server.createContext("/api/events", this::stream);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The meeting comes to another item, and the gateway is told so. */
    void reach(int next) {
        item = next;
        events.add(EVENT);
    }

    /** As it is late in a long meeting: each item has its result announced, the latest by a vote of a large body by name. */
    private static String progress(int item) {
        String announced = IntStream.rangeClosed(1, RESULTS)
                .mapToObj(result -> "{\"itemId\":\"r%d\",\"announcedAt\":\"2026-11-26T19:42:%02dZ\"}"
                        .formatted(result, result == RESULTS ? item % 60 : 0))
                .collect(Collectors.joining(","));
        String votes = IntStream.rangeClosed(1, MEMBERS)
                .mapToObj(
                        "{\"voter\":{\"memberId\":\"p%1$d\",\"name\":\"Councillor Number %1$d\"},\"option\":\"yes\"}"
                                ::formatted)
                .collect(Collectors.joining(","));
        return """
                {"phase":"in-session","privateBusiness":false,"item":{"itemId":"i%1$d","number":%1$d,"title":"An item"},
                 "announced":[%2$s],
                 "latest":{"itemId":"r%3$d","number":%3$d,"title":"A scheme","announcedAt":"2026-11-26T19:42:%4$02dZ",
                  "decisions":[{"verdict":"RESOLVED","text":"that the scheme go ahead in all parts of the county."}],
                  "motions":[{"id":"m1","text":"That the scheme go ahead.","result":"carried","voteEvent":{"method":"named",
                   "counts":[{"option":"yes","value":%5$d},{"option":"no","value":0}],"votes":[%6$s]}}]}}
                """.formatted(item, announced, RESULTS, item % 60, MEMBERS, votes);
    }

    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            while (true) {
                out.write(events.take().getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
