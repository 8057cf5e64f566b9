package org.moothall.minutes.importing.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.Line;

/** Walks the page and ends a line wherever a block begins or ends; a row of a data table is one line. */
final class LineGatherer implements NodeVisitor {

    private static final Set<String> INLINE_BLOCKS = Set.of("del", "ins", "noscript", "iframe");
    private static final Set<String> BREAKS = Set.of(
            "br",
            "hr",
            "option",
            "dt",
            "dd",
            "caption",
            "legend",
            "summary",
            "button",
            "textarea",
            "select",
            "label",
            "title");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> STRONG = Set.of("b", "strong", "u");

    /** "<b>3. Carnival route</b> The sergeant said …". */
    private static final Pattern NUMBERED_TITLE = Pattern.compile(
            "\\s*(?:\\d{1,3}[a-z]?[.)]|(?:[A-Z]{1,4}[ ./]?)?\\d{1,4}[./]\\d{1,4}\\.?|[A-Z]{1,3}\\d{2}/\\d{2}\\.\\d{1,4}:)\\s+\\p{Lu}(?:[^:;]{2,90}[^:;,\\s]|.{2,140}:)\\s*");

    /** "<b>3. Apologies<br>Leisgeulan</b>", "<b>24/0117/FUL<br>4 Church Row</b>". */
    private static final Pattern NUMBERED = Pattern.compile(
            "\\s*\\d{1,3}[.)]?\\s+\\p{Lu}[^.:;]{2,90}(?:: \\p{Lu}[^.:;]{2,60})?|\\s*(?=\\S*\\d)[A-Z\\d]+(?:[/-][A-Z\\d]+){1,4}\\s*");

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0]*(?:[-\u2013\u2014]|:-?)[\\s\\u00A0]+");

    private final Rooms rooms;
    private final Set<Element> leads;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Deque<Element> site = new ArrayDeque<>();
    private final Deque<Element> headings = new ArrayDeque<>();
    private final Deque<Element> items = new ArrayDeque<>();
    private final Deque<Element> rows = new ArrayDeque<>();

    /** Of each open row of any table how many of its cells have been opened. */
    private final Deque<AtomicInteger> columns = new ArrayDeque<>();

    /** The tables that are open, each by its number on the page. */
    private final Deque<Integer> tables = new ArrayDeque<>();

    private int tablesBegun;

    private @Nullable String href;
    private boolean itemTitle;
    private int strong;

    /** Whether the words that head the line have just ended. */
    private boolean led;

    /** How many letters of the line are in strong type, and how many there are. */
    private long strongLetters;

    private long letters;

    /** How many links are open, which is one or none. */
    private int linked;

    /** How many letters of the line are in a link. */
    private long linkedLetters;

    /** The last of the plain cells side by side that are being gathered in a row that is else laid out. */
    private @Nullable Element lastOfRun;

    LineGatherer(Rooms rooms, Set<Element> leads) {
        this.rooms = rooms;
        this.leads = leads;
    }

    List<Line> finish() {
        end();
        return lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        boolean title = isRunInTitle(element);
        boolean dashed = title
                && element.nextSibling() instanceof TextNode next
                && BETWEEN.matcher(next.getWholeText()).lookingAt();
        if (parts(element) || element.equals(site.peek()) || (title && !dashed)) {
            end();
        } else if (isCell(element)) {
            text.append('\t');
        }
        led = dashed || leads.contains(element);
        strong -= STRONG.contains(element.normalName()) ? 1 : 0;
        linked -= isLink(element) ? 1 : 0;
        leave(site, element);
        leave(headings, element);
        leave(items, element);
        leave(rows, element);
        if (element.normalName().equals("tr")) {
            columns.pop();
        }
        if (element.normalName().equals("table")) {
            tables.pop();
        }
        if (element.equals(lastOfRun)) {
            end();
            lastOfRun = null;
        }
    }

    /** Whether the last word is one of a name, and not "Elm; and". */
    private boolean endsInName() {
        int end = text.length();
        boolean and = end > 3 && text.substring(end - 3).equals("and") && !Character.isLetter(text.charAt(end - 4));
        return end > 0 && Character.isLetter(text.charAt(end - 1)) && !and;
    }

    /** A dash or colon behind the words that head a line belongs to them; what comes then is a line of its own. */
    private void add(String words) {
        Matcher between = BETWEEN.matcher(words);
        if (led && between.lookingAt()) {
            text.append(words, 0, between.end());
            end();
            led = false;
            add(words.substring(between.end()));
            return;
        }
        led = false;
        text.append(words);
        long count = words.codePoints().filter(Character::isLetter).count();
        letters += count;
        strongLetters += strong > 0 ? count : 0;
        linkedLetters += linked > 0 ? count : 0;
    }

    private void open(Element element) {
        strong += STRONG.contains(element.normalName()) ? 1 : 0;
        linked += isLink(element) ? 1 : 0;
        if (parts(element)) {
            end();
        }
        if (isCell(element) && rows.isEmpty() && lastOfRun == null) {
            Element last = Tables.lastBeside(element);
            if (!last.equals(element)) {
                text.append("\t".repeat(element.elementSiblingIndex()));
                lastOfRun = last;
            }
        }
        boolean within =
                element.normalName().equals("br") || element.normalName().equals("p");
        if (within && !parts(element)) {
            text.append(Tables.isNextVoter(element) && endsInName() ? ", " : " ");
        }
        if (rooms.isSite(element)) {
            end();
            site.push(element);
        }
        if (element.normalName().equals("table")) {
            tables.push(++tablesBegun);
        }
        if (element.normalName().equals("tr")) {
            columns.push(new AtomicInteger());
        }
        if (isCell(element) && !columns.isEmpty()) {
            columns.peek().incrementAndGet();
        }
        if (HEADINGS.contains(element.normalName())) {
            headings.push(element);
            items.clear(); // an element of a list that has one is an item with its record, and no point
        }
        if (element.normalName().equals("li") && !isLed(element) && !Leads.isHeading(element)) {
            items.push(element);
        }
        if (element.normalName().equals("tr") && Tables.isData(element)) {
            rows.push(element);
        }
        if (isLink(element) && href == null) {
            href = element.attr("href");
        }
        itemTitle |= element.hasClass("mgAiTitleTxt")
                && !element.text().strip().matches("(?=.*\\d)[\\d./a-zA-Z-]{0,16}\\.?|");
    }

    private boolean isLed(Element point) {
        Element first = point.firstElementChild();
        return first != null && leads.contains(first);
    }

    private boolean parts(Element element) {
        String name = element.normalName();
        if ((!rows.isEmpty() || lastOfRun != null) && !name.equals("tr")) {
            return false;
        }
        if (name.equals("br")
                && (!headings.isEmpty() || (strong > 0 && NUMBERED.matcher(text).matches()))) {
            return false; // of a heading in two languages
        }
        if (name.equals("br") && !items.isEmpty() && items.peek().equals(element.parent())) {
            return false;
        }
        if (name.equals("p") && !items.isEmpty() && items.peek().equals(element.parent())) {
            return false;
        }
        return BREAKS.contains(name) || (element.isBlock() && !INLINE_BLOCKS.contains(name));
    }

    /** Whether all that the line has so far is a numbered title in bold letters, outside of a table or list. */
    private boolean isRunInTitle(Element element) {
        return BOLD.contains(element.normalName())
                && rows.isEmpty()
                && lastOfRun == null
                && items.isEmpty()
                && NUMBERED_TITLE.matcher(text).matches()
                && text.toString().strip().equals(element.wholeText().strip());
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    private boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private void end() {
        if (!text.isEmpty()) {
            boolean allStrong = letters > 0 && strongLetters == letters;
            lines.add(new Line(
                    text.toString(), shape(), href, allStrong, column(), tables.isEmpty() ? 0 : tables.peek()));
            lines.add(new Line("", Line.Shape.PLAIN, null));
        }
        text.setLength(0);
        letters = 0;
        strongLetters = 0;
        linkedLetters = 0;
        href = null;
        itemTitle = false;
    }

    /** Which cell of its row it stands in; a row of data is a line by itself. */
    private int column() {
        return columns.isEmpty() || !rows.isEmpty() || lastOfRun != null
                ? 0
                : Math.max(0, columns.peek().get() - 1);
    }

    private Line.Shape shape() {
        if (!site.isEmpty()) {
            return Line.Shape.FURNITURE;
        }
        if (itemTitle) {
            return Line.Shape.ITEM_TITLE;
        }
        if (!headings.isEmpty()) {
            return Line.Shape.HEADING;
        }
        if (items.isEmpty()) {
            return Line.Shape.PLAIN;
        }
        return letters > 0 && letters == linkedLetters && rows.isEmpty() ? Line.Shape.LINK : Line.Shape.LIST_ITEM;
    }

    private static void leave(Deque<Element> stack, Element element) {
        if (element.equals(stack.peek())) {
            stack.pop();
        }
    }
}
