package org.moothall.notifications.subscription;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public events that one can ask to be told of. */
public enum EventName {
    MEETING_SCHEDULED,
    MEETING_RESCHEDULED,
    MEETING_CANCELLED,
    AGENDA_PUBLISHED,
    MINUTES_PUBLISHED,
    ACTION_OPENED,
    ACTION_UPDATED,
    ACTION_DUE_SOON,
    ACTION_OVERDUE;

    private static final Pattern TYPE = Pattern.compile("org\\.moothall\\.[a-z]+\\.([a-z-]+)\\.v1");

    /** The name in the API and the last but one part of the event's type. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The event of this name, or of this CloudEvents type, which is what other systems have at hand. */
    public static Optional<EventName> of(String text) {
        Matcher type = TYPE.matcher(text);
        String word = type.matches() ? type.group(1) : text;
        return Arrays.stream(values()).filter(name -> name.word().equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(EventName::word).toList();
    }
}
