package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Headings without a number: "ROUNDHOUSE LEASE", a line in capitals that stands alone, with a record below it. */
final class ShoutedHeads {
    private static final Pattern ALONE = Pattern.compile("(?=.*\\p{Lu}{3})[^\\p{Ll}]{4,110}");

    private static final Pattern OF_PROCEEDINGS = Pattern.compile(
            "(?<!NOTICES? OF (?:\\w{1,10} )?)\\b(?:MOTIONS?|AMENDMENTS?|DIVISION)\\b|^(?:RESOLVED|AGREED|NOTED|DECISIONS?|ACTIONS?|PRESENT|IN ATTENDANCE|ALSO PRESENT|OFFICERS|FOR|AGAINST|ABSTAIN\\w*|VOT\\w+|CARRIED|LOST|REASONS?|BACKGROUND|CONSULTATION|DISCUSSION|DEBATE|PART [A-Z0-9]+|SECTION [A-Z0-9]+|CHAIR\\w*|MEMBERS|SIGNED|DATE)\\b[^\\p{L}]*$");

    /** The minutes of the meeting before are an item; all else that names minutes is the page. */
    private static final Pattern MINUTES = Pattern.compile("MINUTES? OF (?:THE )?(?:MEETING|PREVIOUS)");

    private ShoutedHeads() {}

    static List<Integer> in(List<Piece> pieces) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (mayBeOne(pieces.get(i)) && !mayBeOne(pieces.get(i + 1))) {
                found.add(i);
            }
        }
        return found;
    }

    /** Whether it is no name of a body, of a vote or of a part of the page. */
    private static boolean mayBeOne(Piece piece) {
        String text = piece.text();
        return piece.shape() == Line.Shape.PLAIN
                && piece.marker().isPlain()
                && piece.cells().isEmpty()
                && piece.gapBefore()
                && piece.isHeading()
                && !piece.isFurniture()
                && ALONE.matcher(text).matches()
                && !OF_PROCEEDINGS.matcher(text).find()
                && !Titles.isBody(text)
                && (!Furniture.standsAbove(text) || MINUTES.matcher(text).lookingAt());
    }
}
