package org.moothall.minutes.importing;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Heads of items that little but their numbers tell: each counts on from the one before, though it closes with a full stop, is
 * what the agenda said ("To receive apologies."), has its record in its line, or is a sentence of the record.
 */
final class CountedHeads {
    private static final int FEWEST = 3;

    private static final int LONGEST = 150;

    private CountedHeads() {}

    /** Those of whole minutes; empty where the numbers may as well be of paragraphs or of a list. */
    static List<Integer> in(List<Piece> pieces) {
        List<Integer> run = ItemHeads.longestRun(pieces, at -> countsItems(pieces.get(at)));
        boolean named = run.stream()
                .allMatch(at -> Titles.numbered(pieces.get(at)).marker().kind() == Marker.Kind.ITEM);
        long titled = run.stream().filter(at -> hasTitle(pieces.get(at))).count();
        return run.size() >= (named ? 2 : FEWEST) && titled * 2 >= run.size() ? run : List.of();
    }

    /** Whether it names an item, in its line or before what is told in it. */
    static boolean hasTitle(Piece head) {
        Piece piece = Titles.numbered(head);
        return piece.isHeading() || isClosed(piece.text()) || RunInHead.inTwo(head).size() > 1;
    }

    /** "20. To accept apologies for absence." */
    private static boolean isClosed(String text) {
        int end = text.length() - 1;
        return end > 0
                && end < LONGEST
                && ".:".indexOf(text.charAt(end)) >= 0
                && Wording.isHeading(text.substring(0, end))
                && !Wording.tells(text);
    }

    private static boolean countsItems(Piece piece) {
        Marker.Kind kind = Titles.numbered(piece).marker().kind();
        return (kind == Marker.Kind.NUMBER || kind == Marker.Kind.ITEM)
                && piece.shape() != Line.Shape.LIST_ITEM
                && piece.cells().size() < 3
                && piece.label() == null
                && !piece.isFurniture()
                && !Titles.numbered(piece).text().startsWith("That ");
    }
}
