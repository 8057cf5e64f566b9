package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts lines of plain text together that were one cell of a column before the page was copied: the names of one side of a vote,
 * each line of them below the first, and the title of an item that was broken below its number.
 */
final class Rejoined {

    private static final String ONE_SIDE = "\\s*(?i:(?:voting |voted |those )?(?:" + Sides.ANY
            + "))\\b(?: the (?:motion|amendment|proposal|recommendation))?";

    private static final String TITLES = "(?:Councillors?|Cllrs?|Aldermen|Members|Messrs|Mrs?|Ms|Miss|Dr)\\b";

    /** "In favour     (7)    Councillors Ann Oak, Ben Elm, Cyd": where the names begin the lines below go on. */
    private static final Pattern SIDE = Pattern.compile(ONE_SIDE + "[^\\p{L}]{0,12}\\s{2,}(?=" + TITLES + ")");

    /** "For the amendment: Councillors Ann Oak and Ben Elm". */
    private static final Pattern NAMES = Pattern.compile(ONE_SIDE + "[ :-]{1,4}(?=" + TITLES + ")");

    /** How many are named above it. */
    private static final Pattern TOTAL = Pattern.compile("\\s*[(\\[]\\d{1,3}[)\\]]\\s*");

    /** "16/031", and nothing else. */
    private static final Pattern NUMBER = Pattern.compile("\\s*[A-Z]{0,6}[./ -]?\\d{1,4}(?:[./-]\\d{1,4}){1,2}\\s*");

    private static final int LONGEST_PART = 26;

    private static final int MOST_PARTS = 5;

    private static final int FEWEST = 3;

    private Rejoined() {}

    static List<Line> of(List<Line> lines) {
        boolean plain = lines.stream().allMatch(line -> line.shape() == Line.Shape.PLAIN);
        return plain ? titles(names(lines)) : lines;
    }

    private static List<Line> names(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Matcher side = SIDE.matcher(line.text());
            if (!side.lookingAt()) {
                boolean counted = i + 1 < lines.size()
                        && isTotal(lines.get(i + 1))
                        && NAMES.matcher(line.text()).lookingAt();
                joined.add(counted ? withTotal(line, lines.get(++i)) : line);
                continue;
            }
            StringBuilder row = new StringBuilder(line.text().stripTrailing());
            while (i + 1 < lines.size() && goesOn(lines.get(i + 1), side.end())) {
                row.append(' ').append(lines.get(++i).text().strip());
            }
            joined.add(line.withText(row.toString()));
        }
        return joined;
    }

    /** "For the amendment: Councillors Oak and Elm", and below it "(2)". */
    private static Line withTotal(Line names, Line total) {
        return names.withText(names.text().stripTrailing() + " " + total.text().strip());
    }

    private static boolean isTotal(Line line) {
        return TOTAL.matcher(line.text()).matches();
    }

    /** Whether it begins where the names above it do. */
    private static boolean goesOn(Line line, int column) {
        int indent = line.text().length() - line.text().stripLeading().length();
        return !line.isBlank()
                && Math.abs(indent - column) <= 1
                && (Character.isLetter(line.text().codePointAt(indent)) || isTotal(line));
    }

    private static List<Line> titles(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < lines.size(); i++) {
            int end = NUMBER.matcher(lines.get(i).text()).matches() ? endOfTitle(lines, i + 1) : 0;
            if (end == 0) {
                joined.add(lines.get(i));
                continue;
            }
            StringBuilder title = new StringBuilder(lines.get(i).text().stripTrailing());
            lines.subList(i + 1, end)
                    .forEach(part -> title.append(' ').append(part.text().strip()));
            joined.add(Line.plain(""));
            joined.add(lines.get(i).withText(title.toString()));
            i = end - 1;
            found++;
        }
        return found < FEWEST ? lines : joined;
    }

    /** Behind the record's first line, which follows a line of the title that a full stop closes; 0 where there is none. */
    private static int endOfTitle(List<Line> lines, int from) {
        for (int i = from; i + 1 < lines.size() && i < from + MOST_PARTS; i++) {
            String part = lines.get(i).text().strip();
            if (part.isEmpty() || part.length() > LONGEST_PART) {
                return 0;
            }
            if (part.endsWith(".")) {
                return lines.get(i + 1).isBlank() ? 0 : i + 2;
            }
        }
        return 0;
    }
}
