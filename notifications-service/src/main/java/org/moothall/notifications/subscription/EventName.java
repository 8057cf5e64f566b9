package org.moothall.notifications.subscription;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The public events that one can ask to be told of. Some are news to people; the others are there for webhooks, so that a
 * copy that another system keeps is whole, and nobody is mailed of them.
 */
public enum EventName {
    MEETING_SCHEDULED(true),
    MEETING_RESCHEDULED(true),
    MEETING_CANCELLED(true),
    MEETING_KIND_CORRECTED(false),
    MEETING_WEBCAST_CHANGED(false),
    AGENDA_PUBLISHED(true),
    DOCUMENT_WITHDRAWN(true),
    DOCUMENT_RESTORED(true),
    MINUTES_ITEM_REACHED(false),
    MINUTES_RESULT_ANNOUNCED(false),
    MINUTES_RESULT_RETRACTED(false),
    MINUTES_PUBLISHED(true),
    MINUTES_SUBMITTED(false),
    MINUTES_CONFIRMED(false),
    MINUTES_SIGNED(false),
    DECISION_OPENED_TO_CALL_IN(false),
    DECISION_DECLARED_URGENT(false),
    DECISION_CALLED_IN(false),
    DECISION_CALL_IN_CONCLUDED(false),
    DECISION_TOOK_EFFECT(false),
    ACTION_OPENED(true),
    ACTION_UPDATED(true),
    ACTION_DUE_SOON(true),
    ACTION_OVERDUE(true);

    private static final Pattern TYPE = Pattern.compile("org\\.moothall\\.[a-z]+\\.([a-z-]+)\\.v1");

    private final boolean toldToPeople;

    EventName(boolean toldToPeople) {
        this.toldToPeople = toldToPeople;
    }

    public boolean isToldToPeople() {
        return toldToPeople;
    }

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
