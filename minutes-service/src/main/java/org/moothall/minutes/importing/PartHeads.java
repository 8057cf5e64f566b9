package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * Headings of items that stand between the numbered ones: "3.1 Minutes of 11 September" below "3. Minutes", which has no words of
 * its own, and a line in bold letters without a number, where those with a number are in bold letters too.
 */
final class PartHeads {
    private static final int LONGEST = 140;

    private PartHeads() {}

    static List<Integer> between(List<Piece> pieces, List<Integer> heads) {
        List<Integer> found = new ArrayList<>();
        boolean strong = heads.stream().filter(at -> pieces.get(at).strong()).count() * 2 > heads.size();
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1) : pieces.size();
            found.addAll(parts(pieces, heads.get(i), end));
            for (int k = heads.get(i) + 1; strong && k + 1 < end; k++) {
                if (isStrong(pieces, k)) {
                    found.add(k);
                }
            }
        }
        return found;
    }

    /** "4.1 Second homes" and "4.2 Safeguarding", each with its record below, of which the first stands right below "4. Reports". */
    private static List<Integer> parts(List<Piece> pieces, int head, int end) {
        List<Integer> found = new ArrayList<>();
        for (int k = head + 1; k + 1 < end; k++) {
            if (isPart(pieces.get(head), pieces.get(k)) && !isPart(pieces.get(head), pieces.get(k + 1))) {
                if (found.isEmpty() && k != head + 1) {
                    return List.of();
                }
                found.add(k);
            }
        }
        return found;
    }

    private static boolean isPart(Piece head, Piece piece) {
        String number = Titles.numbered(head).marker().text().replaceAll("\\D*$", "");
        return piece.marker().kind() == Marker.Kind.DECIMAL
                && piece.marker().text().startsWith(number + ".")
                && piece.isHeading()
                && piece.text().length() <= LONGEST
                && !Wording.tells(piece.text())
                && !Wording.isAgenda(piece.text());
    }

    private static boolean isStrong(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        return piece.strong()
                && piece.shape() == Line.Shape.PLAIN
                && piece.cells().isEmpty()
                && !pieces.get(at + 1).strong()
                && (piece.marker().isPlain() || piece.marker().kind() == Marker.Kind.ITEM)
                && LoneHeads.mayBeOne(piece, true)
                && !LoneHeads.isPart(piece.text());
    }
}
