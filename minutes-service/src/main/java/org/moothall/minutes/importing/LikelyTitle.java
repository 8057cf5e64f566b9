package org.moothall.minutes.importing;

import java.util.List;
import java.util.stream.IntStream;

/** Finds the title of a page of one item where nothing on the page says which line it is: the line that reads most like one (ADR 0071). */
final class LikelyTitle {

    /** Where no line reads like a title as much as this, the rules choose. */
    private static final double LIKELY = 0.25;

    private LikelyTitle() {}

    /**
     * Its place, or -1 where the rules are to choose. It is the first of those that read most like a title, since what goes on on
     * another page may have it once more; never a sentence, nor what stands below something told, which would be lost with all
     * that is above a title.
     */
    static int in(List<Piece> pieces) {
        List<Double> likelihoods = TitleClues.of(pieces).stream()
                .map(SecondReader.ofCorpus()::title)
                .toList();
        double most = likelihoods.stream().max(Double::compare).orElse(0.0);
        return IntStream.range(0, most < LIKELY ? 0 : likelihoods.size())
                .filter(at -> likelihoods.get(at) >= most / 2)
                .limit(1)
                .filter(at -> isHeading(pieces.get(at)) && ItemHeads.isNothingToldAbove(pieces, at))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isHeading(Piece piece) {
        return piece.isHeading()
                && !piece.isTold()
                && !Wording.isFinished(piece.text())
                && !Furniture.standsAbove(piece.text());
    }
}
