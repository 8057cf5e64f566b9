package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * Heads of items that little but their numbers tell: each counts on from the one before, though it closes with a full stop, is
 * what the agenda said ("To receive apologies."), has its record in its line, or is a sentence of the record.
 */
final class CountedHeads {
    private static final int FEWEST = 3;

    private static final int MANY = 4;

    private CountedHeads() {}

    /** Those of whole minutes; empty where the numbers may as well be of paragraphs or of a list. */
    static List<Integer> in(List<Piece> pieces) {
        List<Integer> ones = ones(pieces);
        if (!ones.isEmpty()) {
            return ones;
        }
        List<Integer> run = NumberedHeads.longestRun(pieces, at -> countsItems(pieces.get(at)));
        boolean named = run.stream()
                .allMatch(at -> Titles.numbered(pieces.get(at)).marker().kind() == Marker.Kind.ITEM);
        long titled = run.stream().filter(at -> hasTitle(pieces.get(at))).count();
        long told = run.stream().filter(at -> isTold(pieces, run, at)).count();
        if (told * 2 < run.size() || run.size() < (named ? 2 : FEWEST)) {
            return List.of();
        }
        return titled * 2 >= run.size() ? run : ofRecord(pieces, run);
    }

    /** "1. Apologies were received.", "2. The minutes were signed.": minutes without headings, that are numbered from their first sentence. */
    private static List<Integer> ofRecord(List<Piece> pieces, List<Integer> run) {
        int first = run.getFirst();
        boolean whole = run.size() >= ItemHeads.MANY
                && pieces.get(first).marker().isFirst()
                && TopOfPage.isNoItemAbove(pieces, first)
                && TopOfPage.isNothingToldAbove(pieces, first)
                && ShoutedHeads.in(pieces).size() < 2
                && LoneHeads.in(pieces).isEmpty();
        return whole ? NumberedHeads.longestRun(pieces, at -> isNumbered(pieces.get(at))) : List.of();
    }

    /** "1. Apologies", "1. Minutes", "1. Finance": the program that made the page has lost count. */
    private static List<Integer> ones(List<Piece> pieces) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Marker marker = pieces.get(i).marker();
            if (marker.kind() == Marker.Kind.NUMBER && countsItems(pieces.get(i))) {
                if (marker.number() != 1 || (!found.isEmpty() && found.getLast() == i - 1)) {
                    return List.of();
                }
                found.add(i);
            }
        }
        boolean titled = found.stream().allMatch(at -> hasTitle(pieces.get(at)));
        return titled && found.size() >= MANY ? found : List.of();
    }

    /** Whether it names an item, in its line or before what is told in it: "12. Present:" and "13. No apologies were received." do not. */
    static boolean hasTitle(Piece head) {
        Piece piece = Titles.numbered(head);
        boolean ofMarkup = head.shape() != Line.Shape.PLAIN || head.strong() || head.isCell();
        boolean named = piece.isHeading()
                || Wording.isClosedHeading(piece.text())
                || inTwo(head).size() > 1;
        return ofMarkup || !piece.marker().isNumber() || (named && !Titles.namesPage(piece));
    }

    /** The title and what is told in its line, if anything is. */
    static List<Piece> inTwo(Piece head) {
        List<Piece> row = RunInHead.rowInTwo(head);
        return row.size() > 1 ? row : RunInHead.inTwo(head);
    }

    /** The pieces of an item whose first one is a sentence of its record, and no point of a list. */
    static List<Piece> withoutTitle(List<Piece> item) {
        List<Piece> pieces = new ArrayList<>(item);
        pieces.set(0, item.getFirst().ofItem());
        return pieces;
    }

    /** Whether there is something of it besides its heading. */
    static boolean isTold(List<Piece> pieces, List<Integer> run, int at) {
        Piece head = pieces.get(at);
        boolean alone = run.contains(at + 1) || at + 1 == pieces.size();
        return !alone
                || !Titles.numbered(head).isHeading()
                || RunInHead.inTwo(head).size() > 1;
    }

    private static boolean countsItems(Piece piece) {
        return isNumbered(piece) && !Titles.isSentence(Titles.numbered(piece).text());
    }

    private static boolean isNumbered(Piece piece) {
        Marker.Kind kind = Titles.numbered(piece).marker().kind();
        return (kind == Marker.Kind.NUMBER || kind == Marker.Kind.ITEM)
                && !piece.shape().isListed()
                && (!piece.isRow() || RunInHead.isNumberedRow(Titles.numbered(piece)))
                && piece.label() == null
                && !piece.isFurniture();
    }
}
