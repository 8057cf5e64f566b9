package org.moothall.notifications.wiring;

import java.time.Duration;
import org.moothall.notifications.stream.Audience;
import org.moothall.notifications.stream.StreamRules;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The event stream over HTTP, in each replica.
 *
 * @param connections how many may follow it at the same time, if the heap has room for them
 * @param anonymousConnections how many of these need not have signed in
 * @param recentRecords how many records are remembered for all of them
 * @param recentSize how much memory these may take
 * @param catchUps how many may read the past from Kafka at the same time
 * @param heartbeat after what silence a sign of life is sent
 * @param retry how long a reader should wait before coming back
 * @param longest after what time a reader is asked to come back, so that the right to read is looked at again
 */
@ConfigurationProperties("moothall.stream")
record StreamSettings(
        @DefaultValue("1000") int connections,
        @DefaultValue("800") int anonymousConnections,
        @DefaultValue("4096") int recentRecords,
        @DefaultValue("16MB") DataSize recentSize,
        @DefaultValue("4") int catchUps,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("3s") Duration retry,
        @DefaultValue("1h") Duration longest) {

    /** What an open connection takes in Tomcat's buffers, its thread's stack and its batch, rounded up. */
    private static final long BYTES_PER_CONNECTION = 192 * 1024;

    /**
     * As many as are set, but no more than a quarter of the heap has room for: better to turn a reader away than to end
     * for all of them.
     */
    Audience audience(long heap) {
        int seats = Math.toIntExact(Math.min(connections, heap / 4 / BYTES_PER_CONNECTION));
        int anonymous = Math.toIntExact((long) anonymousConnections * seats / Math.max(1, connections));
        return new Audience(seats, anonymous);
    }

    StreamRules rules() {
        return new StreamRules(heartbeat, retry, longest, catchUps);
    }
}
