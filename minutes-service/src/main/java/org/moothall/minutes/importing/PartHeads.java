package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Headings of items that stand between the numbered ones: "3.1 Minutes of 11 September" below "3. Minutes", which has no words of
 * its own, "44/18/02 Weed Boat" below "44/18 Matters arising", and a line in bold letters without a number, where those with a number are in bold letters too.
 */
final class PartHeads {
    private static final int LONGEST = 140;

    /** "RT" in bold letters is who is to do something. */
    private static final int INITIALS = 3;

    /** "The Committee resolved", "On a division, there voted", "That the application be refused": parts of the record. */
    private static final Pattern TELLS = Pattern.compile(
            "(?i)^(?:that|on|upon|it|resolved|agreed|(?:\\w+ )?(?:amendment|motion|supplementary|question|answer|reply|response|cwestiwn|ateb)\\b(?= \\p{L}| -| \u2013)|(?:"
                    + Sides.ANY
                    + ") (?:[-\u2013] )?\\d+|erection of|change of use|minutes$|matters arising$)\\b|\\b(?:resolved|recommended|agreed|voted|moved|noted|decided)$");

    /** "(1) Councillor Oak to the Leader" is a question. */
    private static final Pattern PERSON = Pattern.compile(Person.TITLED + " to ");

    /** "Resolution Record No. 41/07": what a page counts its decisions by. */
    private static final Pattern REFERENCE =
            Pattern.compile("(?i)\\b(?:record|minute|resolution|decision) (?:no|ref|number)\\b");

    /** What names more than one matter. */
    private static final Pattern SEVERAL = Pattern.compile(
            "(?i)(?:minutes of (?:the )?\\p{L}.*(?:committee|panel|board|cabinet)|(?:notices of )?motions|reports|questions|petitions|(?:planning )?applications|matters arising|recommendations (?:of|from))\\b");

    /** Below what they are, matters have names and no numbers. */
    private static final Pattern MATTERS = Pattern.compile(
            "(?i)(?:(?:business|matters|issues) arising|action updates?|correspondence|reports?|updates?|(?:any )?other (?:competent )?(?:business|matters)|AOC?B)\\b|(?i)(?:[\\p{L}\u2019' ]{3,40} )?reports?$");

    private static final Pattern LEADS = Pattern.compile(":[ -]{0,3}$");

    private PartHeads() {}

    static List<Integer> between(List<Piece> pieces, List<Integer> heads) {
        List<Integer> found = new ArrayList<>();
        boolean strong = heads.stream().filter(at -> pieces.get(at).strong()).count() * 2 > heads.size();
        boolean marked = heads.stream().allMatch(at -> pieces.get(at).shape() == Line.Shape.ITEM_TITLE);
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1) : pieces.size();
            found.addAll(parts(pieces, heads.get(i), end));
            found.addAll(listed(pieces, heads.get(i), end, false));
            if (MATTERS.matcher(Titles.numbered(pieces.get(heads.get(i))).text())
                    .lookingAt()) {
                found.addAll(alone(pieces, heads.get(i), end));
            }
            for (int k = heads.get(i) + 1; (strong || marked) && k + 1 < end; k++) {
                if (isStrong(pieces, k) && (strong || isNamed(pieces.get(k).text()))) {
                    found.add(k);
                }
            }
        }
        return found;
    }

    /**
     * Matters of their own below the title of the page: "(a) Design", "(b) Cost", wherever the first of them stands; "Play Park at
     * Mill Lane", "Allotments" in bold letters, if the title is that of several: "Minutes of the Leisure Committee".
     */
    static List<Integer> below(List<Integer> titles, List<Piece> pieces) {
        if (titles.size() != 1) {
            return List.of();
        }
        List<Integer> lettered = listed(pieces, titles.getFirst(), pieces.size(), true);
        if (lettered.size() > 1) {
            return lettered;
        }
        if (!SEVERAL.matcher(pieces.get(titles.getFirst()).text()).lookingAt()) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        for (int k = titles.getFirst() + 1; k + 1 < pieces.size(); k++) {
            if (isStrong(pieces, k) && isNamed(pieces.get(k).text())) {
                found.add(k);
            }
        }
        return found.size() > 1 ? found : List.of();
    }

    /** "4.1 Second homes" and "4.2 Safeguarding", each with its record below, of which the first stands right below "4. Reports". */
    private static List<Integer> parts(List<Piece> pieces, int head, int end) {
        List<Integer> found = new ArrayList<>();
        for (int k = head + 1; k + 1 < end; k++) {
            boolean part = isPart(pieces.get(head), pieces.get(k));
            boolean decimal = pieces.get(k).marker().kind() == Marker.Kind.DECIMAL;
            if (part
                    && !isPart(pieces.get(head), pieces.get(k + 1))
                    && (decimal || pieces.get(k + 1).gapBefore())) {
                found.add(k);
            }
        }
        boolean decimal =
                !found.isEmpty() && pieces.get(found.getFirst()).marker().kind() == Marker.Kind.DECIMAL;
        boolean below = !decimal || found.getFirst() == head + 1 || found.size() > 1;
        return below ? found : List.of();
    }

    /** "A) Grammar Schools", "1. 26/0118/HH - A shed", each with its record below, of which the first letter stands right below their heading, or anywhere but below what leads to a list. */
    private static List<Integer> listed(List<Piece> pieces, int head, int end, boolean anywhere) {
        List<Integer> found = new ArrayList<>();
        boolean labelled = head + 1 < end && pieces.get(head + 1).label() != null;
        int top = labelled ? head + 2 : head + 1;
        for (int k = top; k + 1 < end; k++) {
            Marker marker = pieces.get(k).marker();
            Marker last =
                    found.isEmpty() ? Marker.NONE : pieces.get(found.getLast()).marker();
            boolean next = found.isEmpty()
                    ? marker.isFirst()
                            && ((anywhere && !pieces.get(k - 1).text().endsWith(":"))
                                    || k == top
                                    || Application.isNamedBy(pieces.get(k).text())
                                    || pieces.get(k + 1).label() == Label.DECISION)
                    : last.leadsTo(marker, 1) || last.isRomanBefore(marker);
            if (next
                    && (isListed(pieces.get(k)) || standsAboveRecord(pieces, k, k == top))
                    && pieces.get(k + 1).marker().kind() != marker.kind()) {
                found.add(k);
            }
        }
        boolean shouted = found.size() == 1
                && Wording.isShouted(pieces.get(found.getFirst()).text());
        return found.size() > 1 || shouted ? found : List.of();
    }

    /** "Path to the Mill Pool" and "Defibrillator" on lines of their own, the first of them right below "5. Matters arising" or what leads to them: "the report, viz:-". */
    private static List<Integer> alone(List<Piece> pieces, int head, int end) {
        List<Integer> found = new ArrayList<>();
        for (int k = head + 1; k + 1 < end; k++) {
            boolean below =
                    k == head + 1 || LEADS.matcher(pieces.get(k - 1).text()).find();
            if ((below || !found.isEmpty()) && isAlone(pieces, k)) {
                found.add(k);
            }
        }
        return found.size() > 1 ? found : List.of();
    }

    private static boolean isAlone(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        return piece.marker().isPlain()
                && piece.label() == null
                && LoneHeads.standsAlone(pieces, at)
                && mayNameMatter(piece)
                && !TELLS.matcher(piece.text()).find();
    }

    /** A heading that is no part of an item or of a report, and no reference or initials. */
    private static boolean mayNameMatter(Piece piece) {
        return piece.text().length() > INITIALS
                && LoneHeads.mayBeOne(piece, true)
                && !REFERENCE.matcher(piece.text()).find()
                && !LoneHeads.isPart(piece.text())
                && !LoneHeads.isOfReport(piece.text());
    }

    private static boolean isListed(Piece piece) {
        boolean lettered = Titles.hasCapital(piece.marker());
        boolean application = piece.marker().kind() != Marker.Kind.ITEM && Application.isNamedBy(piece.text());
        return (lettered || application)
                && piece.shape() == Line.Shape.PLAIN
                && piece.gapBefore()
                && piece.isHeading()
                && !Wording.tells(piece.text());
    }

    /** "(a) Moorland fires", "2) Salt bins" on a line of its own, and below it sentences. */
    private static boolean standsAboveRecord(List<Piece> pieces, int at, boolean first) {
        Piece piece = pieces.get(at);
        Marker.Kind kind = piece.marker().kind();
        return (kind == Marker.Kind.LETTER || kind == Marker.Kind.BRACKETED_NUMBER)
                && piece.shape() == Line.Shape.PLAIN
                && piece.isOneText()
                && (first || piece.gapBefore())
                && piece.withoutColon().isHeading()
                && piece.text().length() <= LONGEST
                && !Wording.tells(piece.text())
                && !Titles.isSentence(piece.text())
                && !PERSON.matcher(piece.text()).lookingAt()
                && isRecord(pieces.get(at + 1).text());
    }

    private static boolean isRecord(String text) {
        return Wording.isFinished(text)
                || Wording.tells(text)
                || text.contains(". ")
                || Titles.isSentence(text)
                || Label.of(text, false) == Label.DECISION;
    }

    private static boolean isPart(Piece head, Piece piece) {
        return piece.marker().isPartOf(Titles.numbered(head).marker())
                && piece.isHeading()
                && piece.text().length() <= LONGEST
                && !Wording.tells(piece.text())
                && !TELLS.matcher(piece.text()).find()
                && !Titles.isSentence(piece.text())
                && !Wording.isAgenda(piece.text());
    }

    /** "Bus Lane on Quay Street", "Parking": the name of a matter, where the page marks its items otherwise. */
    private static boolean isNamed(String text) {
        return text.indexOf(' ') > 0
                && Character.isLetterOrDigit(text.codePointBefore(text.length()))
                && !TELLS.matcher(text).find();
    }

    private static boolean isStrong(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        return piece.strong()
                && piece.shape() == Line.Shape.PLAIN
                && piece.cells().isEmpty()
                && !pieces.get(at + 1).strong()
                && (piece.marker().isPlain() || piece.marker().kind() == Marker.Kind.ITEM)
                && mayNameMatter(piece);
    }
}
