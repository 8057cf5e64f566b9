package org.moothall.gateway.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.route.Upstreams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one stream of events that all open pages share, for as long as there is one. An event says only that a meeting is
 * worth a question. Since it is the state that is asked for, nothing is lost where the stream breaks: everything is asked
 * for again when it is back, and with each of its signs of life.
 */
@Component
class EventTail implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(EventTail.class);
    private static final String DATA = "data:";
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(2);
    private static final Duration STOP = Duration.ofSeconds(5);

    /** A draft that was saved may have begun, adjourned or ended the meeting; of its text no page is told. */
    private static final Set<String> MOVES =
            Set.of("minutes-item-reached", "minutes-drafted", "minutes-result-announced", "minutes-result-retracted");

    private static final Set<String> PUBLICATIONS = Set.of(
            "agenda-published",
            "document-withdrawn",
            "document-restored",
            "meeting-cancelled",
            "meeting-rescheduled",
            "meeting-webcast-changed",
            "minutes-published",
            "minutes-confirmed",
            "minutes-signed");

    private final Sittings sittings;
    private final ClientHttpRequestFactory requests;
    private final URI stream;
    private final JsonMapper json;
    private volatile @Nullable Thread following;

    EventTail(Sittings sittings, ClientHttpRequestFactory serviceRequestFactory, Upstreams upstreams, JsonMapper json) {
        this.sittings = sittings;
        this.requests = serviceRequestFactory;
        this.json = json;
        this.stream = UriComponentsBuilder.fromUri(upstreams.notifications().address())
                .path("/api/events")
                .queryParam("type", MOVES.stream().sorted().toArray())
                .queryParam("type", PUBLICATIONS.stream().sorted().toArray())
                .build()
                .toUri();
    }

    @Override
    public void start() {
        sittings.begin();
        following = Thread.ofVirtual().name("live").start(this::followWhileSomebodyLooks);
    }

    private void followWhileSomebodyLooks() {
        try {
            while (true) {
                sittings.awaitSomebody();
                follow();
                Thread.sleep(BEFORE_ANOTHER_TRY);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        try (ClientHttpResponse answer =
                requests.createRequest(stream, HttpMethod.GET).execute()) {
            sittings.refreshAll();
            if (answer.getStatusCode().is2xxSuccessful()) {
                read(answer.getBody());
            } else {
                LOG.warn("The event stream answers {}", answer.getStatusCode());
            }
        } catch (IOException | IllegalStateException broken) {
            // The client throws the latter once it is closed, when the gateway stops.
            LOG.debug("The event stream has ended", broken);
            sittings.refreshAll();
        } catch (RuntimeException fault) { // else the thread would end, and no page be told of it
            LOG.error("The event stream cannot be followed for a reason of ours, and is tried again", fault);
            sittings.refreshAll();
        }
    }

    private void read(InputStream body) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        String line = lines.readLine();
        boolean event = false;
        while (line != null && sittings.pages() > 0) {
            if (line.startsWith(DATA)) {
                event = true;
                heard(line.substring(DATA.length()));
            } else if (line.isEmpty()) {
                if (!event) {
                    sittings.refreshAll();
                }
                event = false;
            }
            line = lines.readLine();
        }
    }

    private void heard(String data) {
        try {
            JsonNode event = json.readTree(data);
            String meeting = event.path("subject").asString("");
            String kind = shortType(event.path("type").asString(""));
            if (PUBLICATIONS.contains(kind)) {
                sittings.published(meeting);
            }
            sittings.refresh(meeting);
        } catch (JacksonException unreadable) {
            LOG.warn("An event cannot be read", unreadable);
        }
    }

    /** {@code org.moothall.minutes.minutes-drafted.v1} is {@code minutes-drafted}. */
    private static String shortType(String type) {
        List<String> parts = List.of(type.split("\\."));
        return parts.size() < 2 ? "" : parts.get(parts.size() - 2);
    }

    /** Whatever its thread waits for, an interruption ends: a virtual thread's socket is closed by it. */
    @Override
    public void stop() {
        Thread ending = following;
        following = null;
        sittings.end();
        if (ending == null) {
            return;
        }
        ending.interrupt();
        try {
            if (!ending.join(STOP)) {
                LOG.warn("The event stream did not end within {}; it is left to end by itself", STOP);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return following != null;
    }

    /** Before the web server waits for the requests that are under way. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
