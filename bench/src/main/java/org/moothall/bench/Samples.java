package org.moothall.bench;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Instant;
import org.moothall.relay.PendingEvent;
import tools.jackson.databind.json.JsonMapper;

/** Events as a service makes them, of the size of a scheduled meeting's. */
final class Samples {

    private static final String PADDING = "A paragraph of an agenda. ".repeat(24);

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    private static final JsonMapper JSON = new JsonMapper();

    private Samples() {}

    static PendingEvent event(String aggregate, long version) {
        return new PendingEvent(
                id(),
                version,
                "org.moothall.bench.happened.v1",
                aggregate,
                Instant.now().minusSeconds(60).truncatedTo(java.time.temporal.ChronoUnit.MILLIS),
                "https://moothall.org/contracts/events/bench/happened/v1/schema.json",
                "{\"version\":%d,\"id\":\"%s\",\"text\":\"%s\"}".formatted(version, aggregate, PADDING));
    }

    /** What a consumer makes of an event: its attributes checked, its body read. */
    record Read(String id, String type, String subject, long sequence, Instant time, Body body) {}

    record Body(long version, String id, String text) {}

    static Read read(String id, String type, String subject, String sequence, String time, String body) {
        return new Read(id, type, subject, Long.parseLong(sequence), Instant.parse(time), body(body));
    }

    static Body body(String json) {
        return JSON.readValue(json, Body.class);
    }

    /** As a service makes them: what was made together has ids that lie together. */
    static String id() {
        return IDS.generate().toString();
    }
}
