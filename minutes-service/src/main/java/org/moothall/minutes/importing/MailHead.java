package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Minutes that were sent as a letter: what stands above its first empty line is the mail's, not the record's. */
final class MailHead {
    private static final Pattern FIRST = Pattern.compile("(?i)\\s*(?:from|sent|to) ?:.*");
    private static final Pattern FIELD =
            Pattern.compile("(?i)\\s*(?:from|sent|to|cc|bcc|date|subject|reply-to|importance|attachments) ?:.*");

    private MailHead() {}

    static List<Line> without(List<Line> lines) {
        int head = end(lines);
        if (head == 0) {
            return lines;
        }
        List<Line> marked = new ArrayList<>(lines);
        for (int i = 0; i < head; i++) {
            Line line = lines.get(i);
            marked.set(i, new Line(line.text(), Line.Shape.FURNITURE, line.href()));
        }
        return marked;
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
