package org.moothall.minutes.minutes.web;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.moothall.minutes.minutes.web.Stretch.Change;
import org.moothall.minutes.minutes.web.Stretch.Side;

/**
 * Two lists that began as one, laid beside it: stretches that nobody changed, that one side changed, that both changed
 * alike, and conflicts. Each of the three lists is the stretches' own part of it, one after another.
 */
record ThreeWay<T>(List<Stretch<T>> stretches) {

    /** What one side put into the place of elements from up to end of the base, as elements first up to last of its own. */
    private record Edit(Side side, int from, int end, int first, int last) {
        static <T> Stream<Edit> of(Side side, List<T> base, List<T> changed) {
            return DiffUtils.diff(base, changed).getDeltas().stream()
                    .map(delta -> new Edit(
                            side,
                            delta.getSource().getPosition(),
                            delta.getSource().getPosition() + delta.getSource().size(),
                            delta.getTarget().getPosition(),
                            delta.getTarget().getPosition() + delta.getTarget().size()));
        }

        /**
         * Whether another side's edit that begins later, or where this one does, gets in its way. Two that only touch do so
         * where both add something at that place: nobody knows which of it comes first.
         */
        boolean meets(Edit next) {
            boolean touches = next.from == end && next.side != side && adds() && next.adds();
            return next.from < end || touches;
        }

        private boolean adds() {
            return last - first > end - from;
        }
    }

    static <T> ThreeWay<T> of(List<T> base, List<T> theirs, List<T> mine) {
        List<Edit> edits = Stream.concat(Edit.of(Side.THEIRS, base, theirs), Edit.of(Side.MINE, base, mine))
                .sorted(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::end))
                .toList();
        Walk<T> walk = new Walk<>(base, theirs, mine);
        int next = 0;
        while (next < edits.size()) {
            List<Edit> group = new ArrayList<>(List.of(edits.get(next++)));
            while (next < edits.size() && meetsAny(group, edits.get(next))) {
                group.add(edits.get(next++));
            }
            walk.past(group);
        }
        return new ThreeWay<>(walk.toTheEnd());
    }

    private static boolean meetsAny(List<Edit> group, Edit next) {
        return group.stream().anyMatch(edit -> edit.meets(next));
    }

    /** Goes along all three lists at once. */
    private static final class Walk<T> {
        private final List<T> base;
        private final List<T> theirs;
        private final List<T> mine;
        private final List<Stretch<T>> stretches = new ArrayList<>();
        private int inBase;
        private int inTheirs;
        private int inMine;

        Walk(List<T> base, List<T> theirs, List<T> mine) {
            this.base = base;
            this.theirs = theirs;
            this.mine = mine;
        }

        void past(List<Edit> group) {
            int end = group.stream().mapToInt(Edit::end).max().orElseThrow();
            int same = group.getFirst().from() - inBase;
            go(same, same, same);
            int length = end - inBase;
            go(length, length + growth(group, Side.THEIRS), length + growth(group, Side.MINE));
        }

        List<Stretch<T>> toTheEnd() {
            go(base.size() - inBase, theirs.size() - inTheirs, mine.size() - inMine);
            return List.copyOf(stretches);
        }

        private void go(int ofBase, int ofTheirs, int ofMine) {
            if (ofBase + ofTheirs + ofMine > 0) {
                stretches.add(Stretch.of(
                        base.subList(inBase, inBase + ofBase),
                        theirs.subList(inTheirs, inTheirs + ofTheirs),
                        mine.subList(inMine, inMine + ofMine)));
            }
            inBase += ofBase;
            inTheirs += ofTheirs;
            inMine += ofMine;
        }

        private static int growth(List<Edit> group, Side side) {
            return group.stream()
                    .filter(edit -> edit.side() == side)
                    .mapToInt(edit -> edit.last() - edit.first() - (edit.end() - edit.from()))
                    .sum();
        }
    }

    boolean isClean() {
        return stretches.stream().noneMatch(stretch -> stretch.change() == Change.CONFLICT);
    }
}
