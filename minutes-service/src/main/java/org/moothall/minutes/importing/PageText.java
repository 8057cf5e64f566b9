package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.text.PlainText;
import org.moothall.minutes.text.TextBlock;

/**
 * The text of a page in the blocks that minutes have: numbered paragraphs with their numbers as they stand on the page, tables
 * with their columns, points and paragraphs, in their order. It knows where each paragraph and point of the page has gone, since
 * findings are known by their places.
 */
final class PageText {
    /** What an item of minutes may have. */
    private static final int MOST = 1000;

    private static final int LONGEST_NUMBER = 20;

    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<TextBlock.Clause> clauses = new ArrayList<>();
    private final List<String> list = new ArrayList<>();
    private final Map<Integer, Place> paragraphs = new HashMap<>();
    private final Map<Integer, Place> points = new HashMap<>();
    private int paragraphCount;
    private int pointCount;
    private int unnamedTables;

    private PageText() {}

    /** Where a text of the page is among the paragraphs or points of the minutes, and by how many characters it begins later. */
    private record Place(
            boolean point, int index, int later, @Nullable Integer length) {
        Evidence of(Evidence found) {
            int start = length == null ? found.start() + later : 0;
            int end = length == null ? found.end() + later : length;
            return new Evidence(point ? index : null, point ? null : index, start, end);
        }
    }

    static PageText of(ImportedPage page) {
        PageText text = new PageText();
        PageTables tables = new PageTables(page);
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            PageTables.Found table = tables.at(i);
            if (table != null) {
                text.table(table);
                i += table.rows().size();
            } else if (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.POINT) {
                text.add(block);
            }
        }
        text.end();
        return text;
    }

    List<TextBlock> blocks() {
        return blocks;
    }

    /** Whether minutes have room for all of it in its own shape. */
    boolean fits() {
        return blocks.size() <= MOST
                && blocks.stream().allMatch(block -> switch (block) {
                    case TextBlock.Numbered(List<TextBlock.Clause> clauses) -> clauses.size() <= MOST;
                    case TextBlock.Points(List<String> some) -> some.size() <= MOST;
                    case TextBlock.Paragraph _, TextBlock.Table _ -> true;
                });
    }

    /** How many tables have a name of ours, for want of one on the page. */
    int unnamedTables() {
        return unnamedTables;
    }

    /** Where a finding of the page stands in the text of the minutes. */
    Evidence placed(Evidence found) {
        Integer point = found.point();
        Place place = point == null ? paragraphs.get(found.paragraph()) : points.get(point);
        return place == null ? found : place.of(found);
    }

    private void add(Block block) {
        String number = number(block);
        boolean clause = !number.isEmpty()
                && number.length() <= LONGEST_NUMBER
                && !block.text().isBlank();
        boolean bullet = number.isEmpty() && block.kind() == Block.Kind.POINT;
        keep(
                block,
                new Place(
                        bullet,
                        bullet ? pointCount++ : paragraphCount++,
                        number.isEmpty() ? 0 : number.length() + 1,
                        null));
        if ((!clause && !clauses.isEmpty()) || (!bullet && !list.isEmpty())) {
            end();
        }
        if (clause) {
            clauses.add(new TextBlock.Clause(number, block.text()));
        } else if (bullet) {
            list.add(block.text());
        } else {
            blocks.add(new TextBlock.Paragraph(number.isEmpty() ? block.text() : number + " " + block.text()));
        }
    }

    private void keep(Block block, Place place) {
        (block.kind() == Block.Kind.POINT ? points : paragraphs).put(block.index(), place);
    }

    /** The number, letter or minute number before a text, as it stands there; empty where there is none, or only a bullet or dash. */
    private static String number(Block block) {
        String marker = block.marker().strip();
        boolean numbers = marker.codePoints().anyMatch(Character::isLetterOrDigit)
                && Marker.of(marker + "  X").kind() != Marker.Kind.BULLET;
        return numbers ? marker : "";
    }

    /** Ends the list that is being gathered, if one is. */
    private void end() {
        if (!clauses.isEmpty()) {
            blocks.add(new TextBlock.Numbered(clauses));
            clauses.clear();
        }
        if (!list.isEmpty()) {
            blocks.add(new TextBlock.Points(list));
            list.clear();
        }
    }

    private void table(PageTables.Found table) {
        end();
        String caption = table.caption();
        if (caption != null && table.takesParagraph()) {
            blocks.removeLast();
        } else {
            paragraphCount++;
            unnamedTables += caption == null ? 1 : 0;
        }
        keep(table.head(), wholeLine(table.headings()));
        for (int i = 0; i < table.rows().size(); i++) {
            keep(table.rows().get(i), wholeLine(table.cells().get(i)));
        }
        String name = caption == null ? "Table " + unnamedTables : caption;
        blocks.add(new TextBlock.Table(name, table.headings(), table.cells()));
    }

    private Place wholeLine(List<String> cells) {
        return new Place(false, paragraphCount++, 0, PlainText.row(cells).length());
    }
}
