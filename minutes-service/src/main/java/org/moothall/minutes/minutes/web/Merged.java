package org.moothall.minutes.minutes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.web.Stretch.Side;

/** What comes of two lists that can be put together, and which element of which list is where in it. */
record Merged(List<Source> sources) {

    /** An element of one of the lists; where both have it, it has a place in both. */
    record Source(@Nullable Integer inTheirs, @Nullable Integer inMine) {
        @Nullable Integer in(Side side) {
            return side == Side.THEIRS ? inTheirs : inMine;
        }

        int at(Side side) {
            return Objects.requireNonNull(in(side));
        }

        <T> T pick(List<T> theirs, List<T> mine) {
            return inMine == null ? theirs.get(at(Side.THEIRS)) : mine.get(inMine);
        }
    }

    static Merged of(ThreeWay<?> sides) {
        List<Source> sources = new ArrayList<>();
        int theirs = 0;
        int mine = 0;
        for (Stretch<?> stretch : sides.stretches()) {
            boolean fromTheirs = stretch.takesFrom(Side.THEIRS);
            boolean fromMine = stretch.takesFrom(Side.MINE);
            int length = fromMine
                    ? stretch.mine().size()
                    : fromTheirs ? stretch.theirs().size() : 0;
            for (int i = 0; i < length; i++) {
                sources.add(new Source(fromTheirs ? theirs + i : null, fromMine ? mine + i : null));
            }
            theirs += stretch.theirs().size();
            mine += stretch.mine().size();
        }
        return new Merged(List.copyOf(sources));
    }

    <T> List<T> pick(List<T> theirs, List<T> mine) {
        return sources.stream().map(source -> source.pick(theirs, mine)).toList();
    }

    /** Where an element of one side is now, if it is still there. */
    Optional<Integer> placeOf(Side side, int index) {
        for (int place = 0; place < sources.size(); place++) {
            Integer at = sources.get(place).in(side);
            if (at != null && at == index) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
