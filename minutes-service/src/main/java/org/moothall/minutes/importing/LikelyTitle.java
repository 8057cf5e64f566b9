package org.moothall.minutes.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds the title of a page of one item where nothing on the page says which line it is: the line that reads most like one (ADR 0071). */
final class LikelyTitle {

    /** Where no line reads like a title as much as this, the rules choose. */
    private static final double LIKELY = 0.25;

    /** From here on a label of the page may stand above it. */
    private static final double CERTAIN = 0.8;

    /** From here on a heading of the markup is a title, though it may begin as the name of a meeting does. */
    private static final double MARKED = 0.5;

    private LikelyTitle() {}

    /**
     * Its place, or -1 where the rules are to choose. It is the first of those that read most like a title, since what goes on on
     * another page may have it once more; never a sentence, nor what stands below something told, which would be lost with all
     * that is above a title.
     */
    static int in(List<Piece> pieces) {
        List<Map<String, Float>> clues = TitleClues.of(pieces);
        List<Double> likelihoods = IntStream.range(0, pieces.size())
                .mapToObj(at -> LoneHeads.isPart(pieces.get(at).text())
                        ? 0.0
                        : SecondReader.ofCorpus().title(clues.get(at)))
                .toList();
        double most = likelihoods.stream().max(Double::compare).orElse(0.0);
        return IntStream.range(0, most < LIKELY ? 0 : likelihoods.size())
                .filter(at -> likelihoods.get(at) >= most / 2)
                .limit(1)
                .filter(at -> isHeading(pieces.get(at), likelihoods.get(at)))
                .filter(at -> likelihoods.get(at) < CERTAIN
                        ? TopOfPage.isNothingToldAbove(pieces, at)
                        : TopOfPage.isNoSentenceAbove(pieces, at))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isHeading(Piece piece, double likelihood) {
        boolean marked = piece.shape() == Line.Shape.HEADING && likelihood >= MARKED;
        return piece.isHeading()
                && !piece.isTold()
                && !Wording.isFinished(piece.text())
                && (marked || !Furniture.standsAbove(piece.text()));
    }
}
