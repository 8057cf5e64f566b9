package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The page of what became of a matter from meeting to meeting: "Meeting: 12/09/2018 - Council (Item 38)", and below it an item of its own. */
final class IssueHistory {
    private static final Pattern MEETING =
            Pattern.compile("\\s*Meeting: \\d{1,2}/\\d{1,2}/\\d{4} [-\u2013] \\p{Lu}.{2,120}");

    private IssueHistory() {}

    /** The lines, with those below a meeting as titles of items if there are several. */
    static List<Line> marked(List<Line> lines) {
        List<Integer> meetings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (MEETING.matcher(lines.get(i).text()).matches()) {
                meetings.add(i);
            }
        }
        if (meetings.size() < 2) {
            return lines;
        }
        List<Line> marked = new ArrayList<>(lines);
        for (int meeting : meetings) {
            int below = meeting + 1;
            while (below < lines.size() && lines.get(below).isBlank()) {
                below++;
            }
            if (below < lines.size()
                    && Wording.isHeading(Glyphs.even(lines.get(below).text()))) {
                marked.set(below, lines.get(below).asItemTitle());
            }
        }
        return marked;
    }
}
