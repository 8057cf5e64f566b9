package org.moothall.minutes.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.moothall.minutes.proceedings.VoteOption;

/** What one place on a page tells of a vote: how many on which side, and who. */
record Tally(Map<VoteOption, Integer> counts, Map<VoteOption, List<String>> names) {

    static Tally empty() {
        return new Tally(new EnumMap<>(VoteOption.class), new EnumMap<>(VoteOption.class));
    }

    boolean isEmpty() {
        return counts.isEmpty() && names.isEmpty();
    }

    /** Whether the two speak of different sides, so that they may be of one vote. */
    boolean fits(Tally other) {
        return !countsOtherwise(other)
                && names.keySet().stream()
                        .noneMatch(side -> other.names.containsKey(side)
                                && !other.names.get(side).equals(names.get(side)));
    }

    /** Whether there are more names on a side than were counted there, so that they are of another vote. */
    boolean isExceededBy(Tally other) {
        return other.names.entrySet().stream()
                .anyMatch(side ->
                        counts.containsKey(side.getKey()) && side.getValue().size() > counts.get(side.getKey()));
    }

    /** Whether both count the same side, and not alike. */
    boolean countsOtherwise(Tally other) {
        return counts.keySet().stream()
                .anyMatch(side -> other.counts.containsKey(side)
                        && !other.counts.get(side).equals(counts.get(side)));
    }

    boolean isTied() {
        Integer yes = counts.get(VoteOption.YES);
        return yes != null && yes.equals(counts.get(VoteOption.NO));
    }

    boolean isLost() {
        return counts.getOrDefault(VoteOption.YES, 0) < counts.getOrDefault(VoteOption.NO, 0);
    }

    void add(Tally other) {
        counts.putAll(other.counts);
        names.putAll(other.names);
    }
}
