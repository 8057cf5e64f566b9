package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Headings without a number: "ROUNDHOUSE LEASE", a line in capitals that stands alone, with a record below it. */
final class ShoutedHeads {
    private static final Pattern ALONE = Pattern.compile("(?=.*\\p{Lu}{3})[^\\p{Ll}]{4,110}");

    private static final Pattern OF_MOTION =
            Pattern.compile("(?<!NOTICES? OF (?:\\w{1,10} )?)\\b(?:MOTIONS?|AMENDMENTS?|DIVISION)\\b");

    /** The minutes of the meeting before are an item; all else that names minutes is the page. */
    private static final Pattern MINUTES = Pattern.compile("MINUTES? OF (?:THE )?(?:MEETING|PREVIOUS)");

    /** So many may stand right below the text of the one before. */
    private static final int MANY = 4;

    private ShoutedHeads() {}

    static List<Integer> in(List<Piece> pieces) {
        List<Integer> apart = in(pieces, true);
        List<Integer> all = apart.size() > 1 ? apart : in(pieces, false);
        return all.size() >= MANY ? all : apart;
    }

    /** Those with an empty line above them, or all that stand above a sentence. */
    private static List<Integer> in(List<Piece> pieces, boolean apart) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i + 1 < pieces.size(); i++) {
            boolean numbered = standsAboveNumber(pieces, i);
            boolean one = numbered || (mayBeOne(pieces.get(i)) && !mayBeOne(pieces.get(i + 1)));
            boolean stands = apart
                    ? pieces.get(i).gapBefore()
                    : Wording.isFinished(pieces.get(i + 1).text());
            if (one && stands) {
                found.add(i);
            }
        }
        return found;
    }

    /** "MINUTES", and below it "PC14/23  The minutes were agreed": nothing but an item has a number so. */
    private static boolean standsAboveNumber(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        Piece next = pieces.get(at + 1);
        return piece.shape() == Line.Shape.PLAIN
                && piece.marker().isPlain()
                && piece.gapBefore()
                && piece.cells().isEmpty()
                && ALONE.matcher(piece.text()).matches()
                && Wording.isHeading(piece.text())
                && !next.gapBefore()
                && next.marker().kind() == Marker.Kind.ITEM
                && Wording.isFinished(next.text());
    }

    /** Whether it is no name of a body, of a vote or of a part of the page. */
    private static boolean mayBeOne(Piece piece) {
        String text = piece.text();
        return piece.shape() == Line.Shape.PLAIN
                && piece.marker().isPlain()
                && piece.cells().isEmpty()
                && piece.isHeading()
                && !piece.isFurniture()
                && ALONE.matcher(text).matches()
                && !OF_MOTION.matcher(text).find()
                && !LoneHeads.isPart(text)
                && !Titles.isBody(text)
                && (!Furniture.standsAbove(text) || MINUTES.matcher(text).lookingAt());
    }
}
