package org.moothall.bench;

import java.time.Instant;
import java.util.UUID;
import org.moothall.relay.PendingEvent;

/** Events as a service makes them, of the size of a scheduled meeting's. */
final class Samples {

    private static final String PADDING = "A paragraph of an agenda. ".repeat(24);

    private Samples() {}

    static PendingEvent event(String aggregate, long version) {
        return new PendingEvent(
                UUID.randomUUID().toString(),
                version,
                "org.moothall.bench.happened.v1",
                aggregate,
                Instant.now().minusSeconds(60).truncatedTo(java.time.temporal.ChronoUnit.MILLIS),
                "https://moothall.org/contracts/events/bench/happened/v1/schema.json",
                "{\"version\":%d,\"id\":\"%s\",\"text\":\"%s\"}".formatted(version, aggregate, PADDING));
    }

    static String id() {
        return UUID.randomUUID().toString();
    }
}
