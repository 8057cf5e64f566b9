package org.moothall.minutes.importing.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Tells a table of data from one that only lays out the page. */
final class Tables {

    private static final Set<String> STRUCTURE = Set.of(
            "ul", "ol", "dl", "table", "h1", "h2", "h3", "h4", "h5", "h6", "div", "section", "article", "blockquote");

    /** What old pages put around all that a cell has. */
    private static final Set<String> WRAPPERS = Set.of("font", "center", "form", "span");

    private static final Set<String> TITLES = Set.of("b", "strong");

    private static final Pattern NAME = Pattern.compile(
            "(?:The )?(?:Councillor|Cllr|Alderman|Bailie|Provost|Convener|Mr|Mrs|Ms|Miss|Dr)\\b(?:[^.;:]|(?<=\\b\\p{Lu})\\.){0,40}");

    private static final Pattern BARE_NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}.'\u2019-]*\\.? ?){1,5}");

    private static final Pattern SIDES =
            Pattern.compile("(?i)\\b(?:for|in favou?r)\\b.{0,60}\\b(?:against|for the (?:motion|amendment))\\b");

    /** The head of a table of voters is not longer. */
    private static final int LONGEST_HEAD = 120;

    private Tables() {}

    /** A row of data has two or more cells, each with no more than one paragraph and no structure of its own. */
    static boolean isData(Element row) {
        if (row.childrenSize() < 2) {
            return false;
        }
        return row.children().stream().allMatch(Tables::isPlain);
    }

    /** The last of the plain cells that stand side by side from this one on, which is itself where it stands alone or is not plain. */
    static Element lastBeside(Element cell) {
        Element last = cell;
        Element next = cell.nextElementSibling();
        while (isPlain(cell) && next != null && isPlain(next)) {
            last = next;
            next = next.nextElementSibling();
        }
        return last;
    }

    /** Members one below the other in one cell; without a title before their names where the table is one of voters. */
    private static boolean areNames(Element cell) {
        boolean voters = isOfVoters(cell);
        return Stream.of(cell.html().split("<br ?/?>"))
                .map(part -> Jsoup.parse(part).text().strip())
                .allMatch(part -> part.isEmpty()
                        || NAME.matcher(part).matches()
                        || (voters && BARE_NAME.matcher(part).matches()));
    }

    private static boolean isOfVoters(Element cell) {
        Element table = cell.closest("table");
        Element head = table == null ? null : table.selectFirst("tr");
        return head != null && SIDES.matcher(shortText(head)).find();
    }

    /** What the row says, or nothing where that is too long for the head of a table. */
    private static String shortText(Element row) {
        StringBuilder words = new StringBuilder();
        NodeFilter.FilterResult read = NodeTraversor.filter(
                (node, _) -> {
                    if (node instanceof TextNode text) {
                        words.append(text.text()).append(' ');
                    }
                    return words.length() > LONGEST_HEAD
                            ? NodeFilter.FilterResult.STOP
                            : NodeFilter.FilterResult.CONTINUE;
                },
                row);
        return read == NodeFilter.FilterResult.STOP ? "" : words.toString();
    }

    /** Whether the paragraph names one more of those who voted, below others in its cell. */
    static boolean isNextVoter(Element paragraph) {
        Element cell = paragraph.parent();
        return paragraph.normalName().equals("p")
                && cell != null
                && cell.is("td, th")
                && paragraph.previousElementSibling() != null
                && isOfVoters(cell);
    }

    private static boolean isPlain(Element cell) {
        int paragraphs = 0;
        Deque<Element> parts = new ArrayDeque<>(cell.children());
        while (!parts.isEmpty()) {
            Element child = parts.pop();
            if (WRAPPERS.contains(child.normalName())) {
                child.children().reversed().forEach(parts::push);
                continue;
            }
            boolean parted = child.normalName().equals("br") && !areNames(cell);
            if (STRUCTURE.contains(child.normalName()) || parted) {
                return false;
            }
            boolean title = TITLES.contains(child.normalName()); // "<b>Finance</b><p>The report was noted.</p>"
            paragraphs += child.normalName().equals("p") || title ? 1 : 0;
            if (paragraphs > 1 && child.normalName().equals("p") && !isOfVoters(cell)) {
                return false; // of those who voted, aldermen may stand above councillors
            }
        }
        return true;
    }
}
