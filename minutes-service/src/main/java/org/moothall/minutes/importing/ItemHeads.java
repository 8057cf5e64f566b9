package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds where the items of whole minutes begin: where the markup says so; else at the longest run of headings that are
 * numbered alike and upwards; else at the headings of the document's own style.
 */
final class ItemHeads {

    /** Fewer numbered headings than these may be anything. */
    private static final int FEWEST = 3;

    /** So many are no list of points. */
    static final int MANY = 6;

    private ItemHeads() {}

    static List<Integer> in(List<Piece> pieces) {
        List<Integer> marked = shaped(pieces, Line.Shape.ITEM_TITLE);
        if (!marked.isEmpty()) {
            return marked;
        }
        List<Integer> numbered = NumberedHeads.in(pieces);
        List<Integer> headings = shaped(pieces, Line.Shape.HEADING);
        return numbered.size() > 1 || headings.isEmpty() ? numbered : headings;
    }

    /** The same where nobody said that there are several: a list in the midst of an item is none of them, nor is an agenda above. */
    static List<Integer> ifSeveral(List<Piece> pieces) {
        int record = behindAgenda(pieces);
        List<Integer> heads = ofRecord(pieces.subList(record, pieces.size())).stream()
                .map(at -> at + record)
                .toList();
        return (heads.size() < MANY && isNamed(pieces)) || areOfOne(pieces, heads) ? List.of() : heads;
    }

    /** "16/02254/OUT - Gander Lane" and below it "71 16/02254/OUT - Gander Lane": the title of one item, twice. */
    private static boolean areOfOne(List<Piece> pieces, List<Integer> heads) {
        if (heads.size() != 2) {
            return false;
        }
        String first = pieces.get(heads.getFirst()).text();
        String second = pieces.get(heads.getLast()).text();
        return !first.isEmpty() && (second.equals(first) || second.endsWith(" " + first));
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
        all.addAll(UnnumberedHeads.in(pieces));
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
        all.removeIf(at -> pieces.get(at).isFurniture()); // a link to another item of the meeting
        return List.copyOf(all);
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
        List<Integer> numbered = NumberedHeads.withWholes(pieces, NumberedHeads.in(pieces));
        if (labelled.size() > 1) {
            return numbered.containsAll(labelled) ? numbered : labelled;
        }
        List<Integer> counted = CountedHeads.in(pieces);
        if (NumberedHeads.areParts(pieces, numbered, counted)) {
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
                || (run.size() >= FEWEST && TopOfPage.isNothingToldAbove(pieces, first))
                || TopOfPage.isNoItemAbove(pieces, first);
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

    /** Many in bold letters or marked as headings, each with more below it than the next: "Minutes:" above them was a link, and no label of a record. */
    private static boolean haveRecords(List<Piece> pieces, List<Integer> run) {
        return run.size() >= MANY
                && run.stream()
                        .allMatch(
                                at -> (pieces.get(at).strong() || pieces.get(at).shape() == Line.Shape.HEADING)
                                        && pieces.get(at).isHeading()
                                        && at + 1 < pieces.size()
                                        && !run.contains(at + 1));
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
            if (number && (last.isPlain() || last.leadsTo(beside.marker(), NumberedHeads.LEAP))) {
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
}
