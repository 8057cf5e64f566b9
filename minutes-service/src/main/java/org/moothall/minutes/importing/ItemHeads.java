package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds where the items of whole minutes begin: where the markup says so; else at the longest run of headings that are
 * numbered alike and upwards; else at the headings of the document's own style.
 */
final class ItemHeads {

    /** Minutes leave a number out when an item is withdrawn; a leap further is another numbering. */
    static final int LEAP = 5;

    private static final int MOST = 2000;

    /** Within so many pieces the next item begins. */
    private static final int NEAR = 20;

    /** Below the heading of an item stands its text; below a row of a list stands the next. */
    private static final int HEADING = 5;

    private static final int ROW = 3;

    /** Fewer numbered headings than these may be anything. */
    private static final int FEWEST = 3;

    /** So many are no list of points. */
    static final int MANY = 6;

    /** "The Mayor was in the chair and 23 other Councillors attended." */
    private static final Pattern ATTENDANCE = Pattern.compile(
            "(?i)\\b(?:present|presiding|presided|in the chair|took the chair|in attendance|attended|sat|apologies|absent|took part|welcomed|opened the meeting|introductions|evacuation|prayers?|webcast|filmed|live ?streamed)\\b");

    private static final Pattern PART_OF_ITEM = Pattern.compile("(?i:item) (\\d{1,2})\\.(\\d{1,2})[.:]?");

    private ItemHeads() {}

    static List<Integer> in(List<Piece> pieces) {
        List<Integer> marked = shaped(pieces, Line.Shape.ITEM_TITLE);
        if (!marked.isEmpty()) {
            return marked;
        }
        List<Integer> numbered = longestRun(pieces);
        List<Integer> headings = shaped(pieces, Line.Shape.HEADING);
        return numbered.size() > 1 || headings.isEmpty() ? numbered : headings;
    }

    /** The same where nobody said that there are several: a list in the midst of an item is none of them, nor is an agenda above. */
    static List<Integer> ifSeveral(List<Piece> pieces) {
        int record = behindAgenda(pieces);
        List<Integer> heads = ofRecord(pieces.subList(record, pieces.size())).stream()
                .map(at -> at + record)
                .toList();
        return heads.size() < MANY && isNamed(pieces) ? List.of() : heads;
    }

    /** "Subject: Cycle parking", "Subject | Cycle parking" once, and nowhere else: what the page is about. */
    private static boolean isNamed(List<Piece> pieces) {
        List<Integer> labels = IntStream.range(0, pieces.size())
                .filter(at -> pieces.get(at).label() == Label.TITLE)
                .boxed()
                .toList();
        if (labels.size() != 1 || labels.getFirst() + 1 == pieces.size()) {
            return false;
        }
        Piece label = pieces.get(labels.getFirst());
        Piece title = pieces.get(labels.getFirst() + 1);
        return label.text().endsWith(":")
                || (!title.gapBefore() && title.cells().isEmpty());
    }

    /** Where the minutes begin below the agenda that was printed over them: "AGENDA", a list, "MINUTES". */
    private static int behindAgenda(List<Piece> pieces) {
        boolean agenda = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            agenda |= piece.text().equals("AGENDA") || piece.text().equals("Agenda");
            if (agenda && piece.marker().isPlain() && piece.text().equalsIgnoreCase("minutes")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static List<Integer> ofRecord(List<Piece> pieces) {
        List<Integer> others = several(pieces);
        NavigableSet<Integer> all = new TreeSet<>(others);
        all.addAll(unnumbered(pieces));
        List<Integer> titles = others.isEmpty() ? Titles.in(pieces) : List.of();
        all.addAll(PartHeads.below(titles, pieces));
        long sections = all.stream()
                .map(at -> pieces.get(at).text())
                .filter(text -> LoneHeads.isOfReport(text) || LoneHeads.isPart(text))
                .count();
        if (all.isEmpty() || (sections > 1 && sections * 2 >= all.size())) {
            return List.of();
        }
        if (others.isEmpty()) {
            titles.stream()
                    .limit(1)
                    .filter(at -> !Titles.isBody(pieces.get(at).text())
                            || Titles.namesItem(pieces.get(at).text()))
                    .filter(at -> !ItemRows.areHeadedBy(pieces.get(at)))
                    .forEach(all::add);
        } else {
            all.addAll(PartHeads.between(pieces, others));
        }
        return List.copyOf(all);
    }

    /** An application with what was said of it below is an item without a number, as is a row of a table. */
    private static List<Integer> unnumbered(List<Piece> pieces) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (isUnnumbered(pieces, i) && !isUnnumbered(pieces, i + 1)) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean isUnnumbered(List<Piece> pieces, int at) {
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

    private static List<Integer> several(List<Piece> pieces) {
        List<Integer> marked = shaped(pieces, Line.Shape.ITEM_TITLE);
        if (!marked.isEmpty()) {
            return marked;
        }
        List<Integer> beside = numberedInMargin(pieces);
        if (beside.size() > 1) {
            return beside;
        }
        List<Integer> labelled = labelled(pieces);
        List<Integer> numbered = withWholes(pieces, longestRun(pieces));
        if (labelled.size() > 1) {
            return numbered.containsAll(labelled) ? numbered : labelled;
        }
        List<Integer> counted = CountedHeads.in(pieces);
        if (areParts(pieces, numbered, counted)) {
            NavigableSet<Integer> both = new TreeSet<>(counted);
            both.addAll(numbered);
            numbered = List.copyOf(both);
        }
        boolean more = counted.size() > numbered.size() && counted.containsAll(numbered);
        if (!counted.isEmpty() && (more || counted.size() >= numbered.size() * 2) && beginItems(pieces, counted)) {
            return counted;
        }
        List<Integer> listed = ListedHeads.in(pieces);
        if (listed.size() > numbered.size()) {
            return listed;
        }
        boolean ofPage = numbered.size() == 1
                && Titles.isBody(
                        Titles.numbered(pieces.get(numbered.getFirst())).text());
        boolean time = numbered.size() == 1 // "7.30 O'R GLOCH"
                && pieces.get(numbered.getFirst()).marker().kind() == Marker.Kind.DECIMAL;
        if (numbered.isEmpty() || ofPage || time) {
            List<Integer> shouted = ShoutedHeads.in(pieces);
            return shouted.size() > 1 ? shouted : LoneHeads.in(pieces);
        }
        return numbered.size() > 1 && beginItems(pieces, numbered) ? numbered : List.of();
    }

    /** A list of points has plain numbers below a title of its own; items that stand one below the other have the first title. */
    private static boolean beginItems(List<Piece> pieces, List<Integer> run) {
        int first = run.getFirst();
        boolean ofRecord = pieces.subList(0, first).stream()
                .anyMatch(piece -> piece.text().endsWith(":")
                        && (piece.label() == Label.MINUTES || piece.label() == Label.DECISION));
        boolean below = first > 0 && ItemRows.areHeadedBy(pieces.get(first - 1));
        boolean many = run.size() >= MANY;
        boolean ofItems = run.size() >= FEWEST
                && Titles.numbered(pieces.get(first)).marker().kind() == Marker.Kind.ITEM;
        boolean topmost = below
                || many
                || (run.size() >= FEWEST && isNothingToldAbove(pieces, first))
                || isNoItemAbove(pieces, first);
        return !isDecidedAbove(pieces, first)
                && (!ofRecord || ofItems || haveRecords(pieces, run))
                && (topmost || Titles.numbered(pieces.get(first)).marker().kind() == Marker.Kind.ITEM);
    }

    /** "RESOLVED that permission be granted subject to the following conditions:" above the first: a list of what was decided. */
    private static boolean isDecidedAbove(List<Piece> pieces, int first) {
        Piece above = pieces.get(Math.max(0, first - 1));
        return first > 0
                && above.text().endsWith(":")
                && !above.isHeading()
                && Wording.tells(above.text())
                && pieces.get(first).marker().kind() == Marker.Kind.NUMBER;
    }

    /** Many in bold letters, each with more below it than the next: "Minutes:" above them was a link, and no label of a record. */
    private static boolean haveRecords(List<Piece> pieces, List<Integer> run) {
        return run.size() >= MANY
                && run.stream()
                        .allMatch(at -> pieces.get(at).strong()
                                && pieces.get(at).isHeading()
                                && at + 1 < pieces.size()
                                && !run.contains(at + 1));
    }

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
        return pieces.subList(0, first).stream().noneMatch(ItemHeads::tells);
    }

    private static boolean announces(Piece piece) {
        return piece.label() != null
                && piece.label() != Label.TITLE
                && piece.text().endsWith(":");
    }

    /** What stands above the items names the meeting and who was there, and tells nothing. */
    private static boolean tells(Piece piece) {
        return !piece.isHeading()
                && !piece.isFurniture()
                && !Furniture.standsAbove(piece.text())
                && Wording.isFinished(piece.text())
                && Wording.tells(piece.text())
                && !ATTENDANCE.matcher(piece.text()).find();
    }

    private static List<Integer> shaped(List<Piece> pieces, Line.Shape shape) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean ofItem = shape == Line.Shape.ITEM_TITLE && !piece.text().endsWith(":");
            if (piece.shape() == shape
                    && !piece.isFurniture()
                    && (ofItem || (piece.label() == null && !Furniture.standsAbove(piece.text())))) {
                found.add(i);
            }
        }
        return found;
    }

    /** Those whose numbers stand in the margin beside them and go on from the first. */
    private static List<Integer> numberedInMargin(List<Piece> pieces) {
        List<Integer> found = new ArrayList<>();
        Marker last = Marker.NONE;
        for (int i = 0; i + 1 < pieces.size(); i++) {
            Piece beside = pieces.get(i + 1);
            boolean number = beside.shape() == Line.Shape.FURNITURE
                    && beside.marker().kind() == Marker.Kind.ITEM
                    && beside.text().isEmpty()
                    && pieces.get(i).isHeading();
            if (number && (last.isPlain() || last.leadsTo(beside.marker(), LEAP))) {
                found.add(i);
                last = beside.marker();
            }
        }
        return found;
    }

    /** Headings with "Minutes:" right below them, but for the size of a file. */
    private static List<Integer> labelled(List<Piece> pieces) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (pieces.get(i).shape() == Line.Shape.HEADING
                    && pieces.get(i).label() == null
                    && pieces.get(LoneHeads.below(pieces, i)).label() == Label.MINUTES) {
                found.add(i);
            }
        }
        return found;
    }

    private static List<Integer> longestRun(List<Piece> pieces) {
        return longestRun(
                pieces,
                at -> !isApplication(pieces, at)
                        && (Titles.mayHeadItem(pieces.get(at)) || hasItsTextBelow(pieces, at)));
    }

    /**
     * "4.1", "4.2" and "5.1" with the headings "4." and "5." above them, which count upwards too; in place of "44/18/01" and
     * "44/18/02", which number every paragraph, the headings "44/18" above them.
     */
    private static List<Integer> withWholes(List<Piece> pieces, List<Integer> run) {
        Marker.Kind kind = run.isEmpty()
                ? Marker.Kind.NONE
                : pieces.get(run.getFirst()).marker().kind();
        boolean decimal = kind == Marker.Kind.DECIMAL;
        if (!decimal && kind != Marker.Kind.ITEM) {
            return run;
        }
        Marker.Kind above = decimal ? Marker.Kind.NUMBER : Marker.Kind.ITEM;
        Set<Integer> numbered = Set.copyOf(run);
        List<Integer> wholes = longestRun(
                pieces,
                at -> pieces.get(at).marker().kind() == above
                        && !numbered.contains(at)
                        && Titles.mayHeadItem(pieces.get(at)));
        if (!areParts(pieces, run, wholes)) {
            return run;
        }
        NavigableSet<Integer> all = new TreeSet<>(wholes);
        all.addAll(decimal ? run : List.of());
        return List.copyOf(all);
    }

    /** Whether each of these has the number of one of those above it, and a number of its own behind that. */
    private static boolean areParts(List<Piece> pieces, List<Integer> parts, List<Integer> wholes) {
        return !parts.isEmpty()
                && parts.stream()
                        .allMatch(part -> wholes.stream()
                                .anyMatch(whole -> whole < part
                                        && pieces.get(part)
                                                .marker()
                                                .isPartOf(pieces.get(whole).marker())));
    }

    /** Of the pieces that may head an item the most that count upwards. */
    static List<Integer> longestRun(List<Piece> pieces, IntPredicate mayHead) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < pieces.size() && places.size() < MOST; i++) {
            if (mayHead.test(i)) {
                places.add(i);
            }
        }
        int[] weight = new int[places.size()];
        int[] next = new int[places.size()];
        Arrays.fill(next, -1);
        int best = -1;
        for (int i = places.size() - 1; i >= 0; i--) {
            int own = i + 1 < places.size() && places.get(i + 1) == places.get(i) + 1 ? ROW : HEADING;
            weight[i] = own;
            for (int k = i + 1; k < places.size(); k++) {
                if (follows(pieces.get(places.get(i)), pieces.get(places.get(k))) && weight[k] + own > weight[i]) {
                    weight[i] = weight[k] + own;
                    next[i] = k;
                }
            }
            best = best < 0 || weight[i] >= weight[best] ? i : best;
        }
        List<Integer> run = new ArrayList<>();
        for (int at = best; at >= 0; at = next[at]) {
            run.add(places.get(at));
        }
        return run;
    }

    /** "3)  Allotments", "C.  Allotments" above what was said of it; in a list of points the next one stands right below. */
    private static boolean hasItsTextBelow(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        return (piece.marker().kind() == Marker.Kind.BRACKETED_NUMBER || Titles.hasCapital(piece.marker()))
                && piece.shape() == Line.Shape.PLAIN
                && piece.cells().isEmpty()
                && piece.gapBefore()
                && piece.isHeading()
                && !piece.isFurniture()
                && at + 1 < pieces.size()
                && pieces.get(at + 1).marker().kind() != piece.marker().kind()
                && (pieces.get(at + 1).marker().kind() == Marker.Kind.BULLET
                        || isUnnumbered(pieces, at + 1)
                        || Wording.isFinished(pieces.get(at + 1).text()));
    }

    private static boolean follows(Piece one, Piece other) {
        Marker first = Titles.numbered(one).marker();
        Marker second = Titles.numbered(other).marker();
        boolean alike = first.kind() == second.kind()
                || (one.strong() && other.strong() && isPlain(first.kind()) && isPlain(second.kind()));
        return one.shape() == other.shape() && (alike ? first.leadsTo(second, LEAP) : isPartNext(first, second));
    }

    /** "2  Declarations" before "ITEM 3.1  An application", and "ITEM 3.4" before "4  Any other business". */
    private static boolean isPartNext(Marker one, Marker other) {
        Matcher next = PART_OF_ITEM.matcher(other.text());
        if (one.kind() == Marker.Kind.NUMBER && next.matches()) {
            return Integer.parseInt(next.group(1)) == one.number() + 1
                    && next.group(2).equals("1");
        }
        Matcher last = PART_OF_ITEM.matcher(one.text());
        return other.kind() == Marker.Kind.NUMBER
                && last.matches()
                && other.number() == Integer.parseInt(last.group(1)) + 1;
    }

    private static boolean isPlain(Marker.Kind kind) {
        return kind == Marker.Kind.NUMBER || kind == Marker.Kind.DECIMAL;
    }
}
