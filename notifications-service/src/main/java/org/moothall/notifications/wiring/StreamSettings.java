package org.moothall.notifications.wiring;

import java.time.Duration;
import org.moothall.notifications.stream.StreamRules;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The event stream over HTTP, in each replica.
 *
 * @param connections how many may follow it at the same time
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

    StreamRules rules() {
        return new StreamRules(heartbeat, retry, longest, catchUps);
    }
}
