package org.moothall.minutes.minutes.messaging;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.moothall.minutes.minutes.MinutesEvent.MinutesResultRetracted;

/** The body of the event that an announcement was taken back: of which item, and not why. */
record ResultRetractedV1(@JsonUnwrapped MinutesV1 minutes, String itemId, Instant announcedAt) {
    static ResultRetractedV1 of(MinutesResultRetracted event, long version) {
        return new ResultRetractedV1(
                MinutesV1.of(event.minutes(), version),
                event.retracted().itemId(),
                event.retracted().announcedAt());
    }
}
