package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Headings without a number in ordinary letters: where the markup calls them headings or has them in bold, or, on a page of plain
 * text, short lines that stand alone or, where there are many, right above their records. A page of one item has some too, so they
 * are those of items only where there are several, with a record below each, and hardly any is a part of an item.
 */
final class LoneHeads {
    private static final int FEWEST = 3;

    /** So many may stand right above their records, with no empty line between. */
    private static final int MANY = 5;

    private static final int MOST_WORDS = 9;

    /** Within so many pieces the item "Minutes" says what became of them. */
    private static final int NEAR = 4;

    private static final Pattern OWN_MINUTES = Pattern.compile("(?i)\\b(?:minutes|record|cofnod\\w*)\\b");

    /** Of a part of an item, of a vote or of who was there. */
    private static final Pattern PART = Pattern.compile(
            "(?i)(?:[\\p{L} ']{2,30} / )?(?:notices? of )?(?:the )?(?:original |substantive |main )?(?:motions?|amendments?|division|resol\\w+(?: that)?|(?:and )?agreed|noted|carried|lost|decided|decisions?(?! (?:of|on|by)\\b)|actions?\\b(?! plan).*|present|in attendance|also present|officers|members|(?:for|against)(?: the .{3,40})?|abst\\w+|vot\\w+(?: .{0,40})?|reasons?\\b.*|background|consultations?|discussion|debate|recommend\\w+|introduction|summary|conclusions?|findings|options?\\b.*|the report|determination|conditions|facts|evidence|considerations?|part [a-z0-9]+|exempt|public|section [a-z0-9]+|chair\\w*|.* in the chair|signed|date|to do|key points|questions? \\d.*|question|answer|supplementary.*|response|outcome|repl(?:y|ies)|purpose|implications|alternatives.*|interests declared|attendance|clerk|who.?s doing what|what (?:was|were|is|happens|happened|comes|did|do|does|we|they|members|councillors|this|it|next)\\b.{0,60}|why (?:was|were|is|are|did|do|does|we|it|this)\\b.{0,60}|in brief|see also|(?:the )?next steps|notes? (?:to|for) editors|contents|further information|more information|cymraeg|english|saesneg|gaeilge|penderfyn\\w+|cytun\\w+|(?:planning )?(?:permission|application|consent) \\w+)\\b[^\\p{L}]*");

    /** Of a report or of a form for decisions: such a page has one item, however its parts are numbered. */
    private static final Pattern OF_REPORT = Pattern.compile(
            "(?i)(?:purpose (?:of|and) .{0,60}|(?:executive )?summary|key (?:information|issues|considerations|points)|(?:officers? )?recommend\\w+|(?:introduction|background)(?: (?:and|to|papers|information|documents)\\b.{0,40})?|main (?:report|issues|body)|(?:aims|objectives)(?: and .{0,40})?|proposals?|(?:detailed |other |equality |equalities |financial |legal |risk |human \\w+ |environmental )+(?:considerations?|comments|implications?|impact\\w*|issues|assessment)(?: .{0,40})?|(?:.{3,40} )?implications|(?:alternative )?options(?: .{0,40})?|consultations?(?: .{0,40})?|reasons? for .{0,40}|(?:planned )?delivery .{0,40}|next steps|additional information|decision (?:criteria|history|details)|wards(?: affected)?|topics|(?:appendices|appendix)\\b.{0,60}|representations(?: .{0,40})?|(?:conflicts?|declarations?) of interests? .{0,80}(?:consulted|decision|member).{0,40}|call-in(?: .{0,40})?)");

    private static final Pattern MOVED = Pattern.compile("(?:Moved|Proposed|Seconded) by\\b");

    private static final Pattern PERSON = Pattern.compile(Person.TITLED + ".*");

    private LoneHeads() {}

    static List<Integer> in(List<Piece> pieces) {
        boolean ofOne = IntStream.range(0, pieces.size())
                .anyMatch(at -> pieces.get(at).label() == Label.TITLE
                        || (pieces.get(at).label() == Label.MINUTES
                                && (!isBare(pieces.get(at)) || isAboveRecord(pieces, at))));
        if (ofOne) {
            return List.of();
        }
        boolean labelled = pieces.stream().anyMatch(piece -> piece.label() != null && !isBare(piece));
        List<Integer> marked = those(pieces, at -> pieces.get(at).shape() == Line.Shape.HEADING);
        if (!marked.isEmpty()) {
            return labelled ? List.of() : marked;
        }
        List<Integer> strong = those(
                pieces, at -> pieces.get(at).strong() && !pieces.get(at + 1).strong());
        if (strong.size() >= MANY) {
            return strong;
        }
        List<Integer> alone = those(
                pieces,
                at -> standsAlone(pieces, at) && pieces.get(below(pieces, at)).gapBefore());
        List<Integer> above = those(pieces, at -> standsAlone(pieces, at));
        return above.size() >= MANY ? above : labelled ? List.of() : alone;
    }

    private static List<Integer> those(List<Piece> pieces, IntPredicate looksSo) {
        List<Integer> found = new ArrayList<>();
        int parts = 0;
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (looksSo.test(i) && pieces.get(i).marker().isPlain() && mayBeOne(pieces.get(i), !found.isEmpty())) {
                if (isPart(pieces.get(i).text())) {
                    parts++;
                    continue;
                }
                if (!found.isEmpty() && found.getLast() == i - 1) {
                    found.removeLast(); // with no record below it
                }
                found.add(i);
            }
        }
        return found.size() < (parts == 0 ? FEWEST : MANY * parts) ? List.of() : found;
    }

    /** Of an item, a vote or the page. */
    static boolean isPart(String text) {
        return PART.matcher(text).matches();
    }

    static boolean mayBeOne(Piece piece, boolean below) {
        String text = piece.text();
        return piece.cells().isEmpty()
                && piece.gapBefore()
                && (piece.isHeading() || (piece.strong() && isStrongHeading(piece)) || (below && isBare(piece)))
                && !piece.isFurniture()
                && (text.startsWith("To ")
                        || ((!Titles.isBody(text) || Titles.namesItem(text))
                                && (!Furniture.standsAbove(text) || (below && Titles.namesItem(text)))));
    }

    /** "To fill the casual vacancy by co-option.", "Millennium Bench." in bold letters. */
    private static boolean isStrongHeading(Piece piece) {
        String text = piece.text();
        return piece.withoutColon().isHeading()
                || (text.startsWith("To ") && Wording.isAgenda(text))
                || (piece.label() == null && text.indexOf(". ") < 0 && Wording.isClosedHeading(text));
    }

    /** "Minutes", without a colon: those of the meeting before. */
    private static boolean isBare(Piece piece) {
        return piece.label() == Label.MINUTES && !piece.text().endsWith(":");
    }

    /** "Minutes" as the markup's heading, and below it what was moved and said, with no word of minutes: those of this page. */
    private static boolean isAboveRecord(List<Piece> pieces, int at) {
        List<Piece> below = pieces.subList(at + 1, Math.min(pieces.size(), at + 1 + NEAR));
        return pieces.get(at).shape() == Line.Shape.HEADING
                && below.size() > 1
                && Wording.tells(below.getFirst().text())
                && below.stream()
                        .noneMatch(piece -> OWN_MINUTES.matcher(piece.text()).find());
    }

    /** Whether it names a part of a report. */
    static boolean isOfReport(String text) {
        return OF_REPORT.matcher(text).matches();
    }

    /** What comes next, but for the number of the item or the page. */
    static int below(List<Piece> pieces, int at) {
        boolean number = pieces.get(at + 1).isFurniture() && at + 2 < pieces.size();
        return number ? at + 2 : at + 1;
    }

    /** Whether it is a short line with a sentence, a point or an application below it. */
    static boolean standsAlone(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        Piece next = pieces.get(below(pieces, at));
        return piece.shape() == Line.Shape.PLAIN
                && piece.text().split(" ", -1).length <= MOST_WORDS
                && !PERSON.matcher(piece.text()).matches()
                && (next.marker().kind() == Marker.Kind.BULLET
                        || Wording.isFinished(next.text())
                        || Application.isNamedBy(next.unmarked().text())
                        || MOVED.matcher(next.text()).lookingAt());
    }
}
