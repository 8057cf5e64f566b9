package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the headings that are numbered alike and upwards: of all such runs of a page the longest. */
final class NumberedHeads {
    /** Minutes leave a number out when an item is withdrawn; a leap further is another numbering. */
    static final int LEAP = 5;

    private static final int MOST = 2000;

    /** Below the heading of an item stands its text; below a row of a list stands the next. */
    private static final int HEADING = 5;

    private static final int ROW = 3;

    private static final Pattern PART_OF_ITEM = Pattern.compile("(?i:item) (\\d{1,2})\\.(\\d{1,2})[.:]?");

    private NumberedHeads() {}

    static List<Integer> in(List<Piece> pieces) {
        return longestRun(
                pieces,
                at -> !UnnumberedHeads.isApplication(pieces, at)
                        && (Titles.mayHeadItem(pieces.get(at)) || hasItsTextBelow(pieces, at)));
    }

    /**
     * "4.1", "4.2" and "5.1" with the headings "4." and "5." above them, which count upwards too; in place of "44/18/01" and
     * "44/18/02", which number every paragraph, the headings "44/18" above them.
     */
    static List<Integer> withWholes(List<Piece> pieces, List<Integer> run) {
        Marker.Kind kind = run.isEmpty()
                ? Marker.Kind.NONE
                : pieces.get(run.getFirst()).marker().kind();
        boolean decimal = kind == Marker.Kind.DECIMAL;
        if (!decimal && kind != Marker.Kind.ITEM) {
            return run;
        }
        Marker.Kind above = decimal ? Marker.Kind.NUMBER : Marker.Kind.ITEM;
        Set<Integer> numbered = Set.copyOf(run);
        List<Integer> wholes = longestRun(
                pieces,
                at -> pieces.get(at).marker().kind() == above
                        && !numbered.contains(at)
                        && Titles.mayHeadItem(pieces.get(at)));
        if (!areParts(pieces, run, wholes)) {
            return run;
        }
        NavigableSet<Integer> all = new TreeSet<>(wholes);
        all.addAll(decimal ? run : List.of());
        return List.copyOf(all);
    }

    /** Whether each of these has the number of one of those above it, and a number of its own behind that. */
    static boolean areParts(List<Piece> pieces, List<Integer> parts, List<Integer> wholes) {
        return !parts.isEmpty()
                && parts.stream()
                        .allMatch(part -> wholes.stream()
                                .anyMatch(whole -> whole < part
                                        && pieces.get(part)
                                                .marker()
                                                .isPartOf(pieces.get(whole).marker())));
    }

    /** Of the pieces that may head an item the most that count upwards. */
    static List<Integer> longestRun(List<Piece> pieces, IntPredicate mayHead) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < pieces.size() && places.size() < MOST; i++) {
            if (mayHead.test(i)) {
                places.add(i);
            }
        }
        int[] weight = new int[places.size()];
        int[] next = new int[places.size()];
        Arrays.fill(next, -1);
        int best = -1;
        for (int i = places.size() - 1; i >= 0; i--) {
            int own = i + 1 < places.size() && places.get(i + 1) == places.get(i) + 1 ? ROW : HEADING;
            weight[i] = own;
            for (int k = i + 1; k < places.size(); k++) {
                if (follows(pieces.get(places.get(i)), pieces.get(places.get(k))) && weight[k] + own > weight[i]) {
                    weight[i] = weight[k] + own;
                    next[i] = k;
                }
            }
            best = best < 0 || weight[i] >= weight[best] ? i : best;
        }
        List<Integer> run = new ArrayList<>();
        for (int at = best; at >= 0; at = next[at]) {
            run.add(places.get(at));
        }
        return run;
    }

    /** "3)  Allotments", "C.  Allotments" above what was said of it; in a list of points the next one stands right below. */
    private static boolean hasItsTextBelow(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        return (piece.marker().kind() == Marker.Kind.BRACKETED_NUMBER || Titles.hasCapital(piece.marker()))
                && piece.shape() == Line.Shape.PLAIN
                && piece.cells().isEmpty()
                && piece.gapBefore()
                && piece.isHeading()
                && !piece.isFurniture()
                && at + 1 < pieces.size()
                && pieces.get(at + 1).marker().kind() != piece.marker().kind()
                && (pieces.get(at + 1).marker().kind() == Marker.Kind.BULLET
                        || UnnumberedHeads.isUnnumbered(pieces, at + 1)
                        || Wording.isFinished(pieces.get(at + 1).text()));
    }

    private static boolean follows(Piece one, Piece other) {
        Marker first = Titles.numbered(one).marker();
        Marker second = Titles.numbered(other).marker();
        boolean alike = first.kind() == second.kind()
                || (one.strong() && other.strong() && isPlain(first.kind()) && isPlain(second.kind()));
        return one.shape() == other.shape() && (alike ? first.leadsTo(second, LEAP) : isPartNext(first, second));
    }

    /** "2  Declarations" before "ITEM 3.1  An application", and "ITEM 3.4" before "4  Any other business". */
    private static boolean isPartNext(Marker one, Marker other) {
        Matcher next = PART_OF_ITEM.matcher(other.text());
        if (one.kind() == Marker.Kind.NUMBER && next.matches()) {
            return Integer.parseInt(next.group(1)) == one.number() + 1
                    && next.group(2).equals("1");
        }
        Matcher last = PART_OF_ITEM.matcher(one.text());
        return other.kind() == Marker.Kind.NUMBER
                && last.matches()
                && other.number() == Integer.parseInt(last.group(1)) + 1;
    }

    private static boolean isPlain(Marker.Kind kind) {
        return kind == Marker.Kind.NUMBER || kind == Marker.Kind.DECIMAL;
    }
}
