package org.moothall.minutes.importing;

import java.util.List;
import java.util.stream.Stream;

/**
 * "1) Apologies: Cllr Oak was ill.", "(a)  Election of a chair" above who was elected: items that are numbered as points mostly are. They
 * are items where they begin such a list, no item stands above them, and each has its record in its line or below.
 */
final class ListedHeads {
    private static final int FEWEST = 5;

    private static final int MANY = 8;

    private ListedHeads() {}

    static List<Integer> in(List<Piece> pieces) {
        return Stream.of(Marker.Kind.BRACKETED_NUMBER, Marker.Kind.LETTER)
                .map(kind -> NumberedHeads.longestRun(
                        pieces,
                        at -> mayBeOne(pieces.get(at), kind) && pieces.get(at).gapBefore()))
                .filter(run -> run.size() >= FEWEST && areItems(pieces, run))
                .findFirst()
                .orElseGet(() -> withoutGaps(pieces));
    }

    /** "4) Apologies", and in the next line who was ill, with no empty line on the whole page. */
    private static List<Integer> withoutGaps(List<Piece> pieces) {
        List<Integer> run = NumberedHeads.longestRun(
                pieces,
                at -> mayBeOne(pieces.get(at), Marker.Kind.BRACKETED_NUMBER)
                        && pieces.get(at).withoutColon().isHeading());
        return run.size() >= MANY && areItems(pieces, run) ? run : List.of();
    }

    private static boolean mayBeOne(Piece piece, Marker.Kind kind) {
        return piece.marker().kind() == kind
                && piece.shape() == Line.Shape.PLAIN
                && piece.cells().size() < 3 // the mark and its words
                && !piece.isFurniture();
    }

    private static boolean areItems(List<Piece> pieces, List<Integer> run) {
        int first = run.getFirst();
        long titled = run.stream().filter(at -> isTitled(pieces.get(at))).count();
        return pieces.get(first).marker().isFirst()
                && titled * 4 >= run.size() * 3L
                && run.stream().allMatch(at -> CountedHeads.isTold(pieces, run, at))
                && (TopOfPage.isNoItemAbove(pieces, first) || TopOfPage.isNothingToldAbove(pieces, first));
    }

    private static boolean isTitled(Piece piece) {
        return piece.isHeading() || RunInHead.inTwo(piece).size() > 1;
    }
}
