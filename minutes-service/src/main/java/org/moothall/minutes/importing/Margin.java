package org.moothall.minutes.importing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The margin of minutes in which stands who is to act: a column with "ACTION" over it, in a table or at the right of a page of text.
 * What stands in it is no part of the sentence beside it.
 */
final class Margin {
    private static final Set<String> HEADS = Set.of(
            "action", "actions", "action by", "actions by", "by", "action by whom", "action/by whom", "action owner");

    /** "… as it could not be read.                  DHM": a sentence or a clause ends, and then comes somebody. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?<text>.*\\p{L}{2}.*(?:[.;:,)!?\u201D]|[;,] and))[\\s\\u00A0]{3,}(?<name>\\p{Lu}(?:[^\\s\\u00A0]|[\\s\\u00A0](?![\\s\\u00A0])){0,50})[\\s\\u00A0]*");

    /** "31/14   Minutes of 18th September.              Action": the head of the margin beside the first title. */
    private static final Pattern HEAD_BESIDE = Pattern.compile(
            "(?<text>[\\s\\u00A0]*[A-Z/.]{0,8}\\d[^\\s\\u00A0]{0,12}[\\s\\u00A0]+\\p{Lu}.*\\S)[\\s\\u00A0]{5,}(?<head>(?i:actions?(?: by)?):?)[\\s\\u00A0]*");

    /** No line of a printed page is longer. */
    private static final int LONGEST = 240;

    private static final Pattern BETWEEN = Pattern.compile(" ?[/&,+] ?| and ");

    private static final Pattern SHORT = Pattern.compile("[A-Z]{2,8}|All");

    private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,3}");

    private static final Pattern TITLED = Pattern.compile(
            "(?:Mrs?|Ms|Miss|Dr|Prof|Cllr|Councillor)\\.? (?:\\p{Lu}\\p{L}*\\.? ){0,2}(?<surname>\\p{Lu}[\\p{L}'-]+)");

    private static final Pattern CAPITAL = Pattern.compile("\\b\\p{Lu}");

    /** The columns of the table that have it. */
    private List<String> heads = List.of();

    /** Which table of the markup that is. */
    private int table;

    /** Whether one of its columns has the tasks, and another their owners. */
    private boolean ofTasks;

    private boolean ofText;

    /** Whether the words over a column say that it is one. */
    static boolean isHead(String words) {
        String name = words.strip().toLowerCase(Locale.ROOT).replaceAll("[.:]+$", "");
        return HEADS.contains(name) || ActionTable.isOwner(name);
    }

    /** Whether a block or piece with these cells is of a margin: who is to act, and nothing before it in its row. */
    static boolean isBeside(List<String> cells) {
        return cells.size() > 1
                && cells.subList(0, cells.size() - 1).stream().allMatch(String::isEmpty)
                && isOwner(cells.getLast());
    }

    /** "ACTION" alone at the right of a page. */
    void begins() {
        ofText = true;
    }

    /** Takes notice of a row that heads a table. */
    void seen(Line line, List<String> cells) {
        boolean head = cells.size() > 1
                && cells.stream().anyMatch(Margin::isHead)
                && cells.stream().allMatch(cell -> cell.length() < 40 && !Wording.tells(cell));
        if (head) {
            heads = cells;
            table = line.table();
            ofTasks = ActionTable.headedBy(cells) != null;
            ofText |= isHead(cells.getLast());
        }
    }

    /** The line without what stands in the margin beside it, and that. */
    List<Line> parted(Line line) {
        String text = line.text();
        if (line.table() != table && line.table() > 0) {
            return List.of(line);
        }
        if (line.column() > 0) {
            boolean inMargin = line.column() < heads.size() && isHead(heads.get(line.column()));
            return List.of(inMargin && (ofTasks || isOwner(text)) ? placed(line, line.column(), text) : line);
        }
        if (text.indexOf('\t') >= 0) {
            List<String> cells = Cells.of(line);
            int last = text.stripTrailing().lastIndexOf('\t');
            boolean row = cells.size() > 1
                    && cells.size() == heads.size()
                    && !ofTasks
                    && isHead(heads.getLast())
                    && last > 0
                    && isOwner(cells.getLast());
            return row
                    ? List.of(line.withText(text.substring(0, last)), placed(line, cells.size() - 1, cells.getLast()))
                    : List.of(line);
        }
        Matcher head = HEAD_BESIDE.matcher(text);
        if (line.shape() == Line.Shape.PLAIN && text.length() <= LONGEST && head.matches()) {
            begins();
            return List.of(line.withText(head.group("text")), placed(line, 1, head.group("head")));
        }
        Matcher beside = BESIDE.matcher(text);
        boolean apart = ofText && line.shape() == Line.Shape.PLAIN && beside.matches() && isOwner(beside.group("name"));
        return apart
                ? List.of(line.withText(beside.group("text")), placed(line, 1, beside.group("name")))
                : List.of(line);
    }

    /** Whether both are the same: "HS, TB" and "HS and TB", "DHM" and "Deputy Harbour Master", "TREAS" and "Treasurer". */
    static boolean means(String inMargin, String named) {
        String one = BETWEEN.matcher(inMargin.replaceFirst("\\.$", "")).replaceAll(" ");
        String other = BETWEEN.matcher(named).replaceAll(" ");
        String initials =
                CAPITAL.matcher(other).results().map(MatchResult::group).collect(Collectors.joining());
        return one.equalsIgnoreCase(other)
                || one.equals(initials)
                || isSurnameOf(one, other)
                || (one.length() > 2 && other.toLowerCase(Locale.ROOT).startsWith(one.toLowerCase(Locale.ROOT)));
    }

    /** "JC" beside what Mr Cairney agreed to. */
    private static boolean isSurnameOf(String initials, String named) {
        Matcher titled = TITLED.matcher(named);
        return titled.matches()
                && INITIALS.matcher(initials).matches()
                && titled.group("surname").charAt(0) == initials.charAt(initials.length() - 1);
    }

    private static Line placed(Line line, int column, String words) {
        Line.Shape shape = isOwner(words) ? Line.Shape.FURNITURE : line.shape();
        return new Line("\t".repeat(column) + words.strip(), shape, null);
    }

    private static boolean isOwner(String words) {
        String all = Glyphs.even(words).replaceFirst("\\.$", "");
        for (String name : BETWEEN.split(all, -1)) {
            if (!SHORT.matcher(name).matches() && !NotedOwners.isOne(name)) {
                return false;
            }
        }
        return !all.isEmpty() && all.length() <= 60;
    }
}
