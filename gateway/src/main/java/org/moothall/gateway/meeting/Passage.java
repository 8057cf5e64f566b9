package org.moothall.gateway.meeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.meeting.MinuteItem.Clause;
import org.moothall.gateway.meeting.MinuteItem.TextBlock;

/**
 * A part of an item's text, in the order in which it is read. Each paragraph, point, numbered paragraph and table has a
 * number of its own over the whole item, and an anchor made of it, so that it can be pointed at.
 */
record Passage(
        String kind, List<Line> lines, @Nullable String caption, List<String> headings, List<List<String>> rows) {

    /** One paragraph or point; the number is the clerk's where the clerk numbers. */
    record Line(int place, @Nullable String number, String text) {
        public String anchor() {
            return "p" + place;
        }
    }

    static List<Passage> of(MinuteItem item) {
        List<Passage> passages = new ArrayList<>();
        int place = 1;
        for (TextBlock block : item.content() == null ? plain(item) : item.content()) {
            Passage passage = of(block, place);
            place += passage.lines().size();
            passages.add(passage);
        }
        return passages;
    }

    private static Passage of(TextBlock block, int place) {
        return switch (block.kind()) {
            case "points" -> new Passage("points", lines(orNone(block.points()), place), null, List.of(), List.of());
            case "numbered" ->
                new Passage("numbered", numbered(orNone(block.clauses()), place), null, List.of(), List.of());
            case "table" ->
                new Passage(
                        "table",
                        lines(List.of(orEmpty(block.caption())), place),
                        block.caption(),
                        orNone(block.headings()),
                        orNone(block.rows()));
            // A kind that is yet to come has a text, it may be hoped.
            default ->
                new Passage("paragraph", lines(List.of(orEmpty(block.text())), place), null, List.of(), List.of());
        };
    }

    /** The older form: paragraphs, and one list of points after so many of them. */
    private static List<TextBlock> plain(MinuteItem item) {
        List<String> paragraphs = orNone(item.paragraphs());
        List<String> points = orNone(item.points());
        Integer after = item.pointsAfterParagraph();
        int before = after == null ? paragraphs.size() : Math.clamp(after, 0, paragraphs.size());
        List<TextBlock> blocks = new ArrayList<>();
        paragraphs.subList(0, before).forEach(text -> blocks.add(block("paragraph", text, null)));
        if (!points.isEmpty()) {
            blocks.add(block("points", null, points));
        }
        paragraphs.subList(before, paragraphs.size()).forEach(text -> blocks.add(block("paragraph", text, null)));
        return blocks;
    }

    private static TextBlock block(String kind, @Nullable String text, @Nullable List<String> points) {
        return new TextBlock(kind, text, points, null, null, null, null);
    }

    private static List<Line> lines(List<String> texts, int place) {
        List<Line> lines = new ArrayList<>();
        texts.forEach(text -> lines.add(new Line(place + lines.size(), null, text)));
        return lines;
    }

    private static List<Line> numbered(List<Clause> clauses, int place) {
        List<Line> lines = new ArrayList<>();
        clauses.forEach(one -> lines.add(new Line(place + lines.size(), one.number(), one.text())));
        return lines;
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
