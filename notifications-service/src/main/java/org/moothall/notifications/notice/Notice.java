package org.moothall.notifications.notice;

import java.util.List;
import org.moothall.notifications.subscription.EventName;

/** What there is to tell about one public event, the same for everyone, made from the event alone. */
public record Notice(
        Envelope event, EventName name, String bodyId, String headline, List<String> particulars, String path) {
    private static final int MAX_HEADLINE = 200;
    private static final int MAX_LINE = 500;
    private static final int MAX_LINES = 60;

    public Notice {
        headline = oneLine(headline, MAX_HEADLINE);
        particulars = particulars.stream()
                .limit(MAX_LINES)
                .map(line -> oneLine(line, MAX_LINE))
                .toList();
    }

    static Notice of(PublicEvent event, String bodyNameOrId) {
        return new Notice(
                event.envelope(),
                event.name(),
                event.bodyId(),
                event.headline(bodyNameOrId),
                event.particulars(),
                event.path());
    }

    public String id() {
        return event.id();
    }

    /** Titles come from outside: a line break in one must never begin a new mail header. */
    private static String oneLine(String text, int max) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
        return line.codePointCount(0, line.length()) <= max
                ? line
                : line.substring(0, line.offsetByCodePoints(0, max - 1)).stripTrailing() + "…";
    }
}
