package org.moothall.operations.deadletter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.http.PageRequest;
import org.moothall.relay.deadletter.ReplayReport;

/**
 * What came of replaying many dead letters.
 *
 * @param replayed how many were handled
 * @param stillUndecodable those that stay open, and why
 * @param passedOver those that somebody else had in hand
 * @param next the cursor to go on with, absent where no letter is left
 */
record ReplayView(
        int replayed,
        List<Kept> stillUndecodable,
        List<String> passedOver,
        @Nullable String next) {

    record Kept(String id, String reason) {}

    static ReplayView of(ReplayReport report) {
        return new ReplayView(
                report.replayed(),
                report.stillUndecodable().stream()
                        .map(kept -> new Kept(kept.id(), kept.reason()))
                        .toList(),
                report.passedOver(),
                report.last() == null ? null : PageRequest.encode(report.last()));
    }
}
