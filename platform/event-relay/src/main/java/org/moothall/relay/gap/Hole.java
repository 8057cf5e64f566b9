package org.moothall.relay.gap;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Versions in a row that are missing.
 *
 * @param from the first missing one
 * @param to the last missing one
 * @param since when the hole was noticed
 */
public record Hole(long from, long to, Instant since) {

    long size() {
        return to - from + 1;
    }

    boolean has(long version) {
        return from <= version && version <= to;
    }

    /** What is left of the hole once this version is accounted for. */
    List<Hole> without(long version) {
        return has(version)
                ? Stream.of(new Hole(from, version - 1, since), new Hole(version + 1, to, since))
                        .filter(left -> left.size() > 0)
                        .toList()
                : List.of(this);
    }
}
