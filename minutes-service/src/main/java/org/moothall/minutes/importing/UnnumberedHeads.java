package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;

/** Finds the items without a number of their own: applications with what was said of them below, and rows of tables. */
final class UnnumberedHeads {
    /** Within so many pieces the next item begins. */
    private static final int NEAR = 20;

    private UnnumberedHeads() {}

    /** An application with what was said of it below is an item without a number, as is a row of a table. */
    static List<Integer> in(List<Piece> pieces) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (isUnnumbered(pieces, i) && !isUnnumbered(pieces, i + 1)) {
                found.add(i);
            }
        }
        return found;
    }

    static boolean isUnnumbered(List<Piece> pieces, int at) {
        return pieces.get(at).isCell() || isApplication(pieces, at);
    }

    /** Whether it heads what was said of an application, and its number, if it has one, is not of an item. */
    static boolean isApplication(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at).unmarked();
        boolean fresh = piece.gapBefore()
                || at == 0
                || pieces.get(at - 1).isHeading()
                || Wording.isFinished(pieces.get(at - 1).text());
        return (pieces.get(at).marker().isPlain() || !isCounted(pieces, at))
                && (!piece.shape().isListed() || isStrongPoint(pieces, at))
                && fresh
                && !piece.isRow()
                && (piece.isHeading() || isAboveDecision(pieces, at))
                && !piece.isTold()
                && Application.isNamedBy(piece.text())
                && !Application.isDecidedIn(piece.text());
    }

    /** One point in bold letters, and below it paragraphs. */
    private static boolean isStrongPoint(List<Piece> pieces, int at) {
        return pieces.get(at).strong()
                && at + 1 < pieces.size()
                && pieces.get(at + 1).shape() == Line.Shape.PLAIN;
    }

    /** "W/22/0381 - Rear extension, Church Row." with a full stop, and below it what was said or decided. */
    private static boolean isAboveDecision(List<Piece> pieces, int at) {
        String text = pieces.get(at).text();
        boolean listed =
                at > 0 && Application.isNamedBy(pieces.get(at - 1).unmarked().text());
        return text.indexOf(". ") < 0
                && !listed
                && Wording.isClosedHeading(text)
                && at + 1 < pieces.size()
                && Wording.tells(pieces.get(at + 1).text());
    }

    /** Whether the one before or behind it has the number next to its own; those of applications are further apart. */
    static boolean isCounted(List<Piece> pieces, int at) {
        Marker own = pieces.get(at).marker();
        return !Application.isNumbered(own.text())
                || pieces.subList(Math.max(0, at - NEAR), at).stream()
                        .anyMatch(other -> other.marker().kind() == own.kind()
                                && other.marker().leadsTo(own, 1))
                || pieces.subList(at + 1, Math.min(pieces.size(), at + NEAR)).stream()
                        .anyMatch(other -> other.marker().kind() == own.kind() && own.leadsTo(other.marker(), 1));
    }
}
