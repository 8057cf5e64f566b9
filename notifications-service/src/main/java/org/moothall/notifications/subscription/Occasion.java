package org.moothall.notifications.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What subscriptions need to know of a public event to tell whether it is for them. */
public record Occasion(EventName event, String bodyId, Instant at, List<String> texts) {

    public Occasion {
        texts = texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
    }

    boolean mentions(String lowerCaseWord) {
        return texts.stream().anyMatch(text -> text.contains(lowerCaseWord));
    }
}
