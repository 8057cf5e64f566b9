package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables of a page: a line of headings and lines of as many columns below it. Whatever cannot be told to be a table,
 * or has a finding in the midst of a line, stays the lines that it is.
 */
final class PageTables {
    /** What a table of minutes may have. */
    private static final int MOST_COLUMNS = 12;

    private static final int MOST_ROWS = 500;
    private static final int LONGEST_CELL = 2000;
    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_CAPTION = 120;

    private final ImportedPage page;
    private final Set<Evidence> partOfALine = new HashSet<>();

    PageTables(ImportedPage page) {
        this.page = page;
        Stream.concat(
                        page.actions().stream().map(FoundAction::evidence),
                        page.decisions().stream().map(FoundDecision::evidence))
                .filter(found -> found.start() > 0
                        || found.end() < page.quote(whole(found)).length())
                .forEach(found -> partOfALine.add(line(found)));
    }

    /**
     * A table of the page, with the lines that it is made of.
     *
     * @param caption null where the page has none
     * @param takesParagraph whether the caption is the paragraph right above it
     */
    record Found(
            @Nullable String caption,
            boolean takesParagraph,
            Block head,
            List<String> headings,
            List<Block> rows,
            List<List<String>> cells) {}

    /** The table that begins at this block, if one does. */
    @Nullable Found at(int place) {
        Block head = page.blocks().get(place);
        if (!isLine(head) || !isHead(head.cells())) {
            return null;
        }
        int width = head.cells().size();
        List<Block> rows = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        for (int i = place + 1; i < page.blocks().size(); i++) {
            Block row = page.blocks().get(i);
            if (!hasColumns(row) || row.cells().size() > width) {
                break;
            }
            if (!isLine(row) || rows.size() == MOST_ROWS) {
                return null;
            }
            rows.add(row);
            cells.add(filled(row.cells(), width));
        }
        return rows.isEmpty() ? null : captioned(place, head, rows, cells);
    }

    private Found captioned(int place, Block head, List<Block> rows, List<List<String>> cells) {
        Block above = place == 0 ? null : page.blocks().get(place - 1);
        boolean heading = above != null && above.kind() == Block.Kind.HEADING;
        boolean paragraph = above != null && isCaption(above);
        String caption = above != null && (heading || paragraph) ? above.text() : null;
        return new Found(caption, paragraph, head, head.cells(), rows, cells);
    }

    /** "Voting", "The fees were as follows:": short, and nothing was found in it. */
    private boolean isCaption(Block block) {
        String text = block.text();
        boolean announces = text.endsWith(":") || (Wording.isHeading(text) && !Wording.tells(text));
        return block.kind() == Block.Kind.PARAGRAPH
                && block.marker().isBlank()
                && block.cells().isEmpty()
                && text.length() <= LONGEST_CAPTION
                && announces
                && !isCited(block);
    }

    /** A line with columns that are all of it, and in which no finding begins or ends. */
    private boolean isLine(Block block) {
        return hasColumns(block)
                && block.cells().stream().allMatch(cell -> cell.length() <= LONGEST_CELL)
                && bare(block.marker() + block.text()).equals(bare(String.join("", block.cells())))
                && !partOfALine.contains(line(block));
    }

    private static boolean hasColumns(Block block) {
        boolean ofText = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.POINT;
        return ofText && !block.cells().isEmpty();
    }

    private boolean isCited(Block block) {
        Evidence line = line(block);
        return Stream.concat(
                        page.actions().stream().map(FoundAction::evidence),
                        page.decisions().stream().map(FoundDecision::evidence))
                .anyMatch(found -> line(found).equals(line));
    }

    /** Names of columns: short, all there, each its own, no sentences, numbers, labels or people. */
    private static boolean isHead(List<String> cells) {
        return cells.size() >= 2
                && cells.size() <= MOST_COLUMNS
                && cells.stream().distinct().count() == cells.size()
                && cells.stream().allMatch(PageTables::isHeading);
    }

    private static boolean isHeading(String cell) {
        return !cell.isEmpty()
                && cell.length() <= LONGEST_HEADING
                && (Character.isUpperCase(cell.charAt(0)) || "\u00A3%#".indexOf(cell.charAt(0)) >= 0)
                && ".:;,".indexOf(cell.charAt(cell.length() - 1)) < 0
                && !Wording.tells(cell)
                && !isPerson(cell);
    }

    private static boolean isPerson(String cell) {
        String first = Roles.bare(cell.substring(0, Math.max(0, cell.indexOf(' '))));
        return cell.indexOf(' ') > 0
                && Set.of("cllr", "cllrs", "councillor", "councillors", "mr", "mrs", "ms", "miss", "dr", "cyng")
                        .contains(first);
    }

    private static List<String> filled(List<String> cells, int width) {
        List<String> row = new ArrayList<>(cells);
        while (row.size() < width) {
            row.add("");
        }
        return row;
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0|]", "");
    }

    private Evidence whole(Evidence found) {
        Integer point = found.point();
        Integer paragraph = found.paragraph();
        int length = point != null
                ? page.points().get(point).length()
                : paragraph != null ? page.paragraphs().get(paragraph).length() : 0;
        return new Evidence(point, paragraph, 0, length);
    }

    private static Evidence line(Evidence found) {
        return new Evidence(found.point(), found.paragraph(), 0, 0);
    }

    private static Evidence line(Block block) {
        boolean point = block.kind() == Block.Kind.POINT;
        return new Evidence(point ? block.index() : null, point ? null : block.index(), 0, 0);
    }
}
