package org.moothall.notifications.subscription;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The public events that one can ask to be told of. */
public enum EventName {
    MEETING_SCHEDULED,
    MEETING_RESCHEDULED,
    MEETING_CANCELLED,
    AGENDA_PUBLISHED,
    MINUTES_PUBLISHED,
    ACTION_OPENED,
    ACTION_UPDATED;

    /** The name in the API and the last but one part of the event's type. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<EventName> of(String word) {
        return Arrays.stream(values()).filter(name -> name.word().equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(EventName::word).toList();
    }
}
