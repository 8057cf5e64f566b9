package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Minutes that were sent as a letter: what stands above its first empty line is the mail's, not the record's; as is the letter that it
 * answers, where that stands below and is the shorter one.
 */
final class MailHead {
    private static final Pattern FIRST = Pattern.compile("(?i)\\s*(?:from|sent|to) ?:.*");
    private static final Pattern FIELD =
            Pattern.compile("(?i)\\s*(?:from|sent|to|cc|bcc|date|subject|reply-to|importance|attachments) ?:.*");

    private static final Pattern ORIGINAL =
            Pattern.compile("(?i)[> ]*-{3,} ?(?:original|forwarded) message ?-{3,} *|[> ]*on .{6,120} wrote: *");

    private MailHead() {}

    static List<Line> without(List<Line> lines) {
        int head = end(lines);
        if (head == 0) {
            return lines;
        }
        int original = original(lines);
        List<Line> marked = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i < head || (i >= original && !line.isBlank())) {
                marked.set(i, new Line(line.text(), Line.Shape.FURNITURE, line.href()));
            }
        }
        return marked;
    }

    /** Where the letter that this one answers begins below it; where there is none, the end. */
    private static int original(List<Line> lines) {
        for (int i = lines.size() / 2; i < lines.size(); i++) {
            if (ORIGINAL.matcher(lines.get(i).text()).matches()) {
                return i;
            }
        }
        return lines.size();
    }

    /** How many lines the head has: at least two fields, the first of which says who writes or to whom. */
    private static int end(List<Line> lines) {
        int at = 0;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        int first = at;
        while (at < lines.size() && FIELD.matcher(lines.get(at).text()).matches()) {
            at++;
        }
        boolean mail = at - first >= 2 && FIRST.matcher(lines.get(first).text()).matches();
        return mail ? at : 0;
    }
}
