package org.moothall.relay.deadletter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of replaying many dead letters.
 *
 * @param passedOver somebody else had them in hand
 * @param notHandled the one that it stopped at, because its consumer failed on it
 * @param last the last one that was looked at, if there may be more behind it
 */
public record ReplayReport(
        int replayed,
        List<Kept> stillUndecodable,
        List<String> passedOver,
        @Nullable Kept notHandled,
        @Nullable String last) {

    public ReplayReport {
        stillUndecodable = List.copyOf(stillUndecodable);
        passedOver = List.copyOf(passedOver);
    }

    /** A letter that stays open, and why. */
    public record Kept(String id, String reason) {}
}
