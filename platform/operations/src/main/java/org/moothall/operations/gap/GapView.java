package org.moothall.operations.gap;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.moothall.relay.gap.Gap;
import org.moothall.relay.gap.Hole;

/**
 * An aggregate of which this service has not seen every version.
 *
 * @param missing how many versions
 * @param since when the oldest hole was noticed
 */
record GapView(String id, String topic, String subject, long missing, Instant since, List<Versions> versions) {

    /** Missing versions in a row. */
    record Versions(long from, long to, Instant since) {}

    static GapView of(Gap gap) {
        return new GapView(
                gap.id(),
                gap.topic(),
                gap.subject(),
                gap.missing(),
                gap.holes().stream()
                        .map(Hole::since)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                gap.holes().stream()
                        .map(hole -> new Versions(hole.from(), hole.to(), hole.since()))
                        .toList());
    }
}
