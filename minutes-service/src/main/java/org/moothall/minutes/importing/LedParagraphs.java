package org.moothall.minutes.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "Finance. The cheques were signed.": items headed by the first words of their paragraphs, on a page without headings or numbers
 * where most paragraphs begin so.
 */
final class LedParagraphs {
    /** "Village hall car park. Councillor Oak moved …". */
    private static final Pattern LEAD = Pattern.compile(
            "(?!(?:Resolved|Agreed|Noted|Carried|Present|Apologies from|In attendance|Mr|Mrs|Ms|Dr|Cllr|St)\\b(?! \\w+ing\\b))(?<title>\\p{Lu}[^.:;!?,]{2,50})\\. (?=[\\p{Lu}£\\d])");

    private static final int FEWEST = 4;

    private LedParagraphs() {}

    /** The pieces, each such paragraph in two. */
    static List<Piece> parted(List<Piece> pieces) {
        boolean ruled = pieces.stream()
                .anyMatch(piece -> piece.label() != null
                        || piece.shape() == Line.Shape.HEADING
                        || piece.shape() == Line.Shape.ITEM_TITLE
                        || Titles.mayHeadItem(piece));
        List<Piece> paragraphs = pieces.stream()
                .filter(piece -> piece.marker().isPlain()
                        && piece.shape() == Line.Shape.PLAIN
                        && piece.gapBefore()
                        && Wording.isFinished(piece.text()))
                .toList();
        long leads = paragraphs.stream().filter(LedParagraphs::isLed).count();
        if (ruled || leads < FEWEST || leads * 3 < paragraphs.size() * 2L) {
            return pieces;
        }
        return pieces.stream()
                .flatMap(piece -> isLed(piece) ? atLead(piece) : Stream.of(piece))
                .toList();
    }

    private static boolean isLed(Piece piece) {
        Matcher lead = LEAD.matcher(piece.text());
        return piece.marker().isPlain()
                && piece.shape() == Line.Shape.PLAIN
                && piece.gapBefore()
                && piece.cells().isEmpty()
                && lead.lookingAt()
                && RunInHead.isTitle(lead.group("title"))
                && !Titles.isBody(lead.group("title"));
    }

    private static Stream<Piece> atLead(Piece piece) {
        Matcher lead = LEAD.matcher(piece.text());
        return lead.lookingAt()
                ? Stream.of(
                        piece.cell(lead.group("title")),
                        piece.withText(
                                new Marker(".", Marker.Kind.NONE, 0),
                                piece.text().substring(lead.end())))
                : Stream.of(piece);
    }
}
