package org.moothall.notifications.stream;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** Where somebody stands: for each track of a {@link Layout} the offset of the record to read next. */
public final class Position {
    private final long[] next;

    private Position(long[] next) {
        this.next = next;
    }

    public static Position of(int tracks, IntToLongFunction offsets) {
        return new Position(IntStream.range(0, tracks).mapToLong(offsets).toArray());
    }

    public long at(int track) {
        return next[track];
    }

    public Position with(int track, long offset) {
        long[] moved = next.clone();
        moved[track] = offset;
        return new Position(moved);
    }

    boolean isAtLeast(Position other, IntStream tracks) {
        return tracks.allMatch(track -> next[track] >= other.next[track]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Position position && Arrays.equals(next, position.next);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(next);
    }

    @Override
    public String toString() {
        return Arrays.toString(next);
    }
}
