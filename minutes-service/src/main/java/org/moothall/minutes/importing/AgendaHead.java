package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts "Agenda item - Allotments" where no other line of the page is a title: the first words are the site's. */
final class AgendaHead {
    private static final Pattern HEAD =
            Pattern.compile("(?i)(?:agenda item|item|eitem(?: agenda)?)(?: details)? ?[-:|\u2013\u2014] (?=\\p{L})");

    private AgendaHead() {}

    /** The pieces, the one with the title in two; nothing of it is lost. */
    static List<Piece> parted(List<Piece> pieces) {
        if (!Titles.in(pieces).isEmpty()) {
            return pieces;
        }
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Matcher head = HEAD.matcher(piece.text());
            if (piece.label() == null
                    && piece.marker().isPlain()
                    && head.lookingAt()
                    && mayBeTitle(piece, head.end())) {
                List<Piece> parted = new ArrayList<>(pieces);
                parted.set(i, piece.ofSite(piece.text().substring(0, head.end()).strip()));
                parted.add(i + 1, piece.withText(Marker.NONE, piece.text().substring(head.end())));
                return parted;
            }
            if (!piece.isFurniture() && !Furniture.standsAbove(piece.text())) {
                return pieces;
            }
        }
        return pieces;
    }

    private static boolean mayBeTitle(Piece piece, int from) {
        String title = piece.text().substring(from);
        return Wording.isHeading(title) && !Furniture.standsAbove(title);
    }
}
