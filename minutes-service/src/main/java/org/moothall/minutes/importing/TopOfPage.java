package org.moothall.minutes.importing;

import java.util.List;
import java.util.regex.Pattern;

/** What stands above the items of a page: it names the meeting and who was there, and tells nothing. */
final class TopOfPage {
    /** "The Mayor was in the chair and 23 other Councillors attended." */
    private static final Pattern ATTENDANCE = Pattern.compile(
            "(?i)\\b(?:present|presiding|presided|in the chair|took the chair|in attendance|attended|sat|apologies|absent|took part|welcomed|opened the meeting|introductions|evacuation|prayers?|webcast|filmed|live ?streamed)\\b");

    private TopOfPage() {}

    /** Whether the first title of the page is that of the run, or names a body. */
    static boolean isNoItemAbove(List<Piece> pieces, int first) {
        List<Integer> titles = Titles.in(pieces);
        return titles.isEmpty()
                || titles.getFirst() >= first
                || Titles.isBody(pieces.get(titles.getFirst()).text());
    }

    static boolean isNothingToldAbove(List<Piece> pieces, int first) {
        return pieces.subList(0, first).stream().noneMatch(piece -> announces(piece) || tells(piece));
    }

    /** The same, but that a label of the page may stand above: "Minutes: item 6 of 11". */
    static boolean isNoSentenceAbove(List<Piece> pieces, int first) {
        return pieces.subList(0, first).stream().noneMatch(TopOfPage::tells);
    }

    private static boolean announces(Piece piece) {
        return piece.label() != null
                && piece.label() != Label.TITLE
                && piece.text().endsWith(":");
    }

    private static boolean tells(Piece piece) {
        return !piece.isHeading()
                && !piece.isFurniture()
                && !Furniture.standsAbove(piece.text())
                && Wording.isFinished(piece.text())
                && Wording.tells(piece.text())
                && !ATTENDANCE.matcher(piece.text()).find();
    }
}
