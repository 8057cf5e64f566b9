package org.moothall.system.outside;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A system that follows the events over HTTP with nothing but the JDK, as a browser would: when it is cut off it comes
 * back with the last id that it was sent.
 */
public final class EventStream implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final URI address;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile String lastId = "";
    private volatile boolean closed;
    private volatile @Nullable InputStream body;

    /** An event as it was told. */
    public record Event(String id, String type, JsonNode json) {

        public String subject() {
            return json.required("subject").asString();
        }

        public long sequence() {
            return Long.parseLong(json.required("sequence").asString());
        }
    }

    EventStream(URI address) {
        this.address = address;
        this.thread = Thread.ofVirtual().start(this::follow);
    }

    private void follow() {
        while (!closed) {
            HttpRequest.Builder request = HttpRequest.newBuilder(address);
            if (!lastId.isEmpty()) {
                request.header("Last-Event-ID", lastId);
            }
            try {
                HttpResponse<InputStream> response = CLIENT.send(request.build(), BodyHandlers.ofInputStream());
                try (InputStream stream = response.body()) {
                    body = stream;
                    if (response.statusCode() == 200) {
                        read(stream);
                    }
                }
            } catch (IOException cutOff) {
                // Comes back after a while, as the stream asks its readers to; sooner, since this one is impatient.
            } catch (InterruptedException e) {
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void read(InputStream stream) throws IOException {
        String id = lastId;
        String type = "";
        StringBuilder data = new StringBuilder();
        BufferedReader lines = new BufferedReader(new InputStreamReader(stream, UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty()) {
                if (!data.isEmpty()) {
                    events.add(new Event(id, type, JsonMapper.shared().readTree(data.toString())));
                }
                lastId = id;
                type = "";
                data.setLength(0);
            } else if (line.startsWith("id: ")) {
                id = line.substring("id: ".length());
            } else if (line.startsWith("event: ")) {
                type = line.substring("event: ".length());
            } else if (line.startsWith("data: ")) {
                data.append(line.substring("data: ".length())).append('\n');
            }
        }
    }

    public List<Event> events() {
        return List.copyOf(events);
    }

    /** Whether the service has said where this stream stands. */
    public boolean isOpen() {
        return !lastId.isEmpty();
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        InputStream open = body;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
