package org.moothall.gateway.proceedings;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Dates;

/** A day and a time as a form has them, on the clock of the council. */
final class TypedTime {
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private TypedTime() {}

    /** What cannot be read is sent as it was typed, for the service to refuse it where it stands. */
    static @Nullable String sent(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed)
                    .atZone(Dates.COUNCIL)
                    .toOffsetDateTime()
                    .toString();
        } catch (DateTimeParseException unreadable) {
            return typed;
        }
    }

    static String field(@Nullable OffsetDateTime time) {
        return time == null ? "" : FIELD.format(time.atZoneSameInstant(Dates.COUNCIL));
    }
}
