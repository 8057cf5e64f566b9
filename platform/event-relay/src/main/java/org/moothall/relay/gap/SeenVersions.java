package org.moothall.relay.gap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What is known of one aggregate's versions. It ends the same in whatever order and however often versions arrive.
 *
 * @param highest the highest version that was handled
 * @param holes what is missing below it, and versions above it that were put aside unread
 * @param givenUp versions above the highest that are not expected any more
 */
record SeenVersions(long highest, List<Hole> holes, List<Long> givenUp) {

    SeenVersions {
        holes = holes.stream().sorted(Comparator.comparingLong(Hole::from)).toList();
        givenUp = givenUp.stream().sorted().toList();
    }

    /** Nothing yet, where versions up to this one are not expected. */
    static SeenVersions after(long version) {
        return new SeenVersions(version, List.of(), List.of());
    }

    SeenVersions arrived(long version, Instant now) {
        List<Hole> left = holesWithout(version);
        if (version <= highest) {
            return new SeenVersions(highest, left, givenUp);
        }
        left.addAll(opened(version, now));
        return new SeenVersions(
                version, left, givenUp.stream().filter(given -> given > version).toList());
    }

    /** The version was put aside unread. Whether others before it are missing will be seen by what is handled. */
    SeenVersions lost(long version, Instant now) {
        if (version <= highest || isMissing(version) || givenUp.contains(version)) {
            return this;
        }
        return new SeenVersions(
                highest,
                Stream.concat(holes.stream(), Stream.of(new Hole(version, version, now)))
                        .toList(),
                givenUp);
    }

    /** The version is not expected any more. */
    SeenVersions givenUp(long version) {
        if (version <= highest || givenUp.contains(version)) {
            return new SeenVersions(highest, holesWithout(version), givenUp);
        }
        return new SeenVersions(
                highest,
                holesWithout(version),
                Stream.concat(givenUp.stream(), Stream.of(version)).toList());
    }

    private boolean isMissing(long version) {
        return holes.stream().anyMatch(hole -> hole.has(version));
    }

    private List<Hole> holesWithout(long version) {
        List<Hole> left = new ArrayList<>();
        holes.forEach(hole -> left.addAll(hole.without(version)));
        return left;
    }

    /** What lies between the highest and the version that has just arrived, save what is accounted for already. */
    private List<Hole> opened(long version, Instant now) {
        List<Hole> opened = new ArrayList<>();
        long next = highest + 1;
        for (long known : accountedFor(version)) {
            if (next < known) {
                opened.add(new Hole(next, known - 1, now));
            }
            next = known + 1;
        }
        return opened;
    }

    private long[] accountedFor(long version) {
        LongStream putAside = holes.stream().mapToLong(Hole::from);
        LongStream known = LongStream.concat(putAside, givenUp.stream().mapToLong(given -> given));
        return LongStream.concat(
                        known.filter(one -> one > highest && one < version).sorted(), LongStream.of(version))
                .toArray();
    }
}
