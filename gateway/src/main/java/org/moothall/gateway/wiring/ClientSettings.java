package org.moothall.gateway.wiring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the gateway waits for a service, and how many connections it holds to one. Streams, which keep their connection
 * for hours, have a number and a patience of their own, so that they take nothing from the rest.
 */
@ConfigurationProperties("moothall.client")
record ClientSettings(
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("60s") Duration answerTimeout,
        @DefaultValue("200") int connectionsPerService,
        @DefaultValue("2000") int streams,
        @DefaultValue("60s") Duration streamSilence) {

    /** What an open stream takes in the buffers of both sides and its thread's stack, rounded up. */
    private static final long BYTES_PER_STREAM = 192 * 1024;

    /** As many streams as are set, but no more than a quarter of the heap has room for. */
    int streamsWithin(long heap) {
        return Math.toIntExact(Math.clamp(heap / 4 / BYTES_PER_STREAM, 1, streams));
    }
}
