package org.moothall.minutes.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * "Finance. The cheques were signed.", "Finance: the cheques were signed.": items headed by the first words of their paragraphs, on
 * a page without headings or numbers where most paragraphs begin so.
 */
final class LedParagraphs {
    private static final Pattern LEAD = Pattern.compile(
            "(?!(?:Resolved|Agreed|Noted|Carried|Present|Apologies from|In attendance|Mr|Mrs|Ms|Dr|Cllr|St)\\b(?! \\w+ing\\b))(?<title>\\p{Lu}[^.:;!?,]{2,50})(?:(?<end>\\.) (?=[\\p{Lu}£\\d])|(?<colon> ?:-?) (?=[\\p{L}£\\d]))");

    /** "FINANCE. Cheques were signed.", "APOLOGIES FOR ABSENCE were received": the first words in capitals. */
    private static final Pattern SHOUTED_LEAD = Pattern.compile(
            "(?!(?:RESOLVED|AGREED|NOTED|CARRIED|PRESENT|IN ATTENDANCE|ACTION|DECISION|RECOMMENDED|MOTION|AMENDMENT|(?:DRAFT )?MINUTES? (?i:of)|DRAFT|NOTE)\\b)(?<title>\\p{Lu}{2,}(?:(?:,? |[-/]|, and )[\\p{Lu}’']{2,}){0,9})(?<=\\p{Lu}{4})(?<end>\\.? | ?[:\u2013-] )(?=\\p{L}?\\p{Ll})");

    /** Before a colon: of a vote, of a part of an item, or of who was there. */
    private static final Pattern PART = Pattern.compile(
            "(?i)(?:propos(?:er|al|ed by|ed$)|sederunt|second|mov(?:ed|er)|prop\\b|sec\\b|vot|for\\b|against|abst|action|decision|reason|question|answer|note|date$|date and|time|venue|place|members|councillors|officers|also|absent|attend|motion|amendment|recommend|resol|councillor|result|outcome|background|contact|published|minutes of).*");

    private static final int FEWEST = 4;

    private LedParagraphs() {}

    /** The pieces, each such paragraph in two. */
    static List<Piece> parted(List<Piece> pieces) {
        int minutes = minutes(pieces);
        boolean ruled = IntStream.range(0, pieces.size()).anyMatch(at -> at != minutes && rules(pieces.get(at)));
        List<Piece> paragraphs = pieces.stream()
                .filter(piece -> piece.marker().isPlain()
                        && piece.shape() == Line.Shape.PLAIN
                        && piece.gapBefore()
                        && Wording.isFinished(piece.text()))
                .toList();
        long leads = paragraphs.stream().filter(LedParagraphs::isLed).count()
                + pieces.stream().filter(LedParagraphs::isBold).count();
        long shouted = paragraphs.stream()
                .filter(piece -> SHOUTED_LEAD.matcher(piece.text()).lookingAt())
                .count();
        boolean most = leads * 3 >= paragraphs.size() * 2L || shouted * 3 >= paragraphs.size();
        if (ruled || Math.max(leads, shouted) < FEWEST || !most) {
            return pieces;
        }
        return IntStream.range(0, pieces.size())
                .boxed()
                .flatMap(at -> parts(pieces.get(at), at == minutes))
                .toList();
    }

    private static Stream<Piece> parts(Piece piece, boolean minutes) {
        return minutes
                ? Stream.of(piece.labelled(null).cell(piece.text()))
                : isLed(piece) ? atLead(piece) : isBold(piece) ? atColon(piece) : Stream.of(piece);
    }

    private static Stream<Piece> atColon(Piece piece) {
        String title = piece.withoutColon().text();
        Marker colon = new Marker(piece.text().substring(title.length()), Marker.Kind.NONE, 0);
        return Stream.of(piece.cell(title), piece.withText(colon, ""));
    }

    /** "<b>Matters arising:-</b>" above a list. */
    private static boolean isBold(Piece piece) {
        return piece.strong()
                && piece.marker().isPlain()
                && piece.shape() == Line.Shape.PLAIN
                && !piece.withoutColon().equals(piece)
                && LoneHeads.mayBeOne(piece, true)
                && !PART.matcher(piece.text()).matches();
    }

    /** Whether the page has another order than by the first words of its paragraphs. */
    private static boolean rules(Piece piece) {
        return piece.label() != null
                || piece.shape() == Line.Shape.HEADING
                || piece.shape() == Line.Shape.ITEM_TITLE
                || Titles.mayHeadItem(piece);
    }

    /** "Minutes: those of the last meeting were signed" between other items: what it is called, and no label of the page. */
    private static int minutes(List<Piece> pieces) {
        List<Integer> labels = IntStream.range(0, pieces.size())
                .filter(at -> pieces.get(at).label() != null)
                .limit(2)
                .boxed()
                .toList();
        int at = labels.size() == 1 ? labels.getFirst() : 0;
        boolean between = pieces.stream().limit(at).anyMatch(LedParagraphs::isLed)
                && pieces.stream().skip(at).filter(LedParagraphs::isLed).count() >= FEWEST - 1;
        return between && pieces.get(at).label() == Label.MINUTES ? at : -1;
    }

    private static boolean isLed(Piece piece) {
        return piece.marker().isPlain()
                && piece.shape() == Line.Shape.PLAIN
                && piece.gapBefore()
                && piece.cells().isEmpty()
                && lead(piece).isPresent();
    }

    private static Stream<Piece> atLead(Piece piece) {
        MatchResult lead = lead(piece).orElseThrow();
        String between = piece.text().substring(lead.end("title"), lead.end()).strip();
        return Stream.of(
                piece.cell(lead.group("title")),
                piece.withText(
                        new Marker(between, Marker.Kind.NONE, 0), piece.text().substring(lead.end())));
    }

    private static Optional<MatchResult> lead(Piece piece) {
        Matcher shouted = SHOUTED_LEAD.matcher(piece.text());
        if (shouted.lookingAt()) {
            return Optional.of(shouted.toMatchResult());
        }
        Matcher lead = LEAD.matcher(piece.text());
        boolean led = lead.lookingAt()
                && RunInHead.isTitle(lead.group("title"))
                && !Titles.isBody(lead.group("title"))
                && (lead.group("colon") == null
                        || !(PART.matcher(lead.group("title")).matches() || Roles.isPerson(lead.group("title"))));
        return led ? Optional.of(lead.toMatchResult()) : Optional.empty();
    }
}
