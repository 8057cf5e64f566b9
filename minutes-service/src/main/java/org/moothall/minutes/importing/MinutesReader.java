package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the minutes of a whole meeting apart into their items, each of which is read like a page of its own, so that no
 * outcome of one item is taken for another's. Every character is in the opening or in one of the items.
 */
public final class MinutesReader {

    /** What is a doubt on the page of one item and goes without saying in the midst of minutes. */
    private static final Set<Warning.Code> OF_PAGES =
            EnumSet.of(Warning.Code.MISSING_TITLE, Warning.Code.MISSING_MINUTES_LABEL, Warning.Code.EMPTY);

    private MinutesReader() {}

    /** The items of a file that has more than one, though nobody said that it is the minutes of a whole meeting. */
    public static Optional<WholeMinutes> ifSeveral(Reading.Read file) {
        List<Piece> pieces = RunInHead.allParted(Pieces.of(file.lines()));
        List<Integer> heads = ItemHeads.ifSeveral(pieces);
        return heads.size() > 1 ? Optional.of(read(pieces, heads, file.warnings())) : Optional.empty();
    }

    public static WholeMinutes read(Reading.Read file) {
        List<Piece> pieces = RunInHead.allParted(Pieces.of(file.lines()));
        return read(pieces, ItemHeads.in(pieces), file.warnings());
    }

    private static WholeMinutes read(List<Piece> pieces, List<Integer> byRules, List<Warning> ofFile) {
        List<Integer> heads = LikelyHeads.with(pieces, byRules);
        int first = heads.isEmpty() ? pieces.size() : heads.getFirst();
        List<Piece> above = pieces.subList(0, first);
        Roll roll = new Roll();
        roll.call(above);
        List<FoundItem> items = new ArrayList<>();
        ActionTable table = null;
        for (int i = 0; i < heads.size(); i++) {
            table = tableIn(pieces.subList(i == 0 ? 0 : heads.get(i - 1), heads.get(i)), table);
            int end = i + 1 < heads.size() ? heads.get(i + 1) : pieces.size();
            List<Piece> item = new ArrayList<>(pieces.subList(heads.get(i), end));
            Piece head = item.getFirst().labelled(null); // "Minutes" may be what it is called
            item.set(0, UnnumberedHeads.isApplication(pieces, heads.get(i)) ? head.unmarked() : head);
            roll.callUnder(item);
            items.add(item(item, table));
        }
        List<Warning> warnings = new ArrayList<>(ofFile);
        if (heads.isEmpty()) {
            warnings.add(new Warning(
                    Warning.Code.UNREAD_STRUCTURE, "No numbered items could be told apart on the page", "page"));
        }
        warnings.addAll(roll.doubts());
        return new WholeMinutes(page(Layout.ofOpening(above), null, warnings), roll.attendance(), items);
    }

    /** The table that has the items below in its rows, and a column of their actions beside what is told. */
    private static @Nullable ActionTable tableIn(List<Piece> pieces, @Nullable ActionTable above) {
        ActionTable table = above;
        for (Piece piece : pieces) {
            ActionTable head = ActionTable.headedBy(piece.cells());
            if (head != null) {
                table = head.story() >= 0 && !head.hasTaskInStory() ? head : null;
            }
        }
        return table;
    }

    private static FoundItem item(List<Piece> pieces, @Nullable ActionTable table) {
        List<Piece> head = CountedHeads.inTwo(pieces.getFirst());
        List<Piece> parted =
                Stream.concat(head.stream(), pieces.stream().skip(1)).toList();
        Blocks blocks = CountedHeads.hasTitle(parted.getFirst())
                ? Layout.of(parted, List.of(0))
                : Layout.of(CountedHeads.withoutTitle(parted), List.of());
        return new FoundItem(blocks.all.getFirst().marker(), null, page(blocks, table, List.of()));
    }

    private static ImportedPage page(Blocks blocks, @Nullable ActionTable table, List<Warning> ofFile) {
        List<Warning> warnings = new ArrayList<>(ofFile);
        Doubts.about(blocks).stream()
                .filter(doubt -> !OF_PAGES.contains(doubt.code()))
                .filter(doubt -> doubt.code() != Warning.Code.UNREAD_STRUCTURE)
                .forEach(warnings::add);
        return PageReader.page(blocks, table, warnings);
    }
}
