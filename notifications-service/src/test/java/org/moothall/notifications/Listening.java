package org.moothall.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.moothall.http.Role;
import org.moothall.http.kit.TestIssuer;
import tools.jackson.databind.JsonNode;

/** Follows the stream as a client that knows nothing but the standard: lines of id, event and data, and empty lines. */
final class Listening implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** An event as it was heard. */
    record Heard(String id, String type, String data) {

        JsonNode json() {
            return Json.read(data);
        }

        String subject() {
            return json().path("subject").asString();
        }

        long sequence() {
            return Long.parseLong(json().path("sequence").asString());
        }
    }

    private final HttpResponse<InputStream> response;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger heartbeats = new AtomicInteger();
    private volatile String lastId = "";
    private volatile boolean ended;

    private Listening(HttpResponse<InputStream> response) {
        this.response = response;
    }

    /**
     * Opens the stream, coming back as long as the service is not ready; it stands where the service says before this
     * returns.
     */
    static Listening to(int port, String query, String lastEventId, Role... roles) {
        Listening listening = new Listening(Awaitility.await("the stream to open")
                .atMost(PATIENCE)
                .until(() -> ask(port, query, lastEventId, roles), response -> response.statusCode() != 503));
        assertThat(listening.response.statusCode()).isEqualTo(200);
        Thread.ofVirtual().start(listening::read);
        Awaitility.await("the place at the opening").atMost(PATIENCE).until(() -> !listening.lastId.isEmpty());
        return listening;
    }

    static Listening to(int port, String query, Role... roles) {
        return to(port, query, "", roles);
    }

    private static HttpResponse<InputStream> ask(int port, String query, String lastEventId, Role... roles) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/events" + query));
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        if (roles.length > 0) {
            request.header("Authorization", "Bearer " + TestIssuer.token(roles));
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        String id = "";
        String type = "";
        StringBuilder data = new StringBuilder();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(response.body(), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    lastId = id;
                    if (!data.isEmpty()) {
                        heard.add(new Heard(id, type, data.toString().stripTrailing()));
                    }
                    type = "";
                    data.setLength(0);
                } else if (line.startsWith(":")) {
                    heartbeats.incrementAndGet();
                } else if (line.startsWith("id: ")) {
                    id = line.substring("id: ".length());
                } else if (line.startsWith("event: ")) {
                    type = line.substring("event: ".length());
                } else if (line.startsWith("data: ")) {
                    data.append(line.substring("data: ".length())).append('\n');
                }
            }
        } catch (IOException closed) {
            // By this test or by the service; what was heard until then is what counts.
        }
        ended = true;
    }

    List<Heard> heard() {
        return List.copyOf(heard);
    }

    List<Heard> await(Predicate<List<Heard>> enough) {
        return Awaitility.await("events")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(this::heard, enough);
    }

    List<Heard> await(int events) {
        return await(all -> all.size() >= events);
    }

    /** Waits for a sign of life that comes after this call. */
    void awaitHeartbeat() {
        int before = heartbeats.get();
        Awaitility.await("a heartbeat").atMost(PATIENCE).until(() -> heartbeats.get() > before);
    }

    String lastId() {
        return lastId;
    }

    boolean hasEnded() {
        return ended;
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
