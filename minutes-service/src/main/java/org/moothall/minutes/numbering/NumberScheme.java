package org.moothall.minutes.numbering;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How the council numbers its minutes. No law sets it: that minutes are numbered at all is custom, and each council has its own. */
public final class NumberScheme {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Counting counting;
    private final Scope scope;
    private final MonthDay yearStart;
    private final NumberPattern pattern;

    /**
     * Throws what an operator has to mend.
     *
     * @param yearStart the day on which the council's year begins: the first of January, or of the municipal year
     */
    public NumberScheme(Counting counting, Scope scope, MonthDay yearStart, String pattern) {
        this.counting = counting;
        this.scope = scope;
        this.yearStart = yearStart;
        this.pattern = new NumberPattern(pattern);
        if (counting == Counting.MEETINGS && scope == Scope.MEETING) {
            throw new IllegalArgumentException(
                    "Meetings cannot be counted within a meeting: the scope of minute numbers must be body or year");
        }
        if (counting == Counting.MEETINGS && !this.pattern.hasSub()) {
            throw new IllegalArgumentException(
                    "Where meetings are counted, the pattern of minute numbers must have {sub}: '" + pattern + "'");
        }
        if (counting == Counting.ITEMS && this.pattern.needsSub()) {
            throw new IllegalArgumentException(
                    "Where items are counted, the pattern of minute numbers may have {sub} in square brackets only: '"
                            + pattern + "'");
        }
    }

    public Counting counting() {
        return counting;
    }

    /** The series in which the minutes of that meeting are numbered. */
    public String series(String bodyId, String meetingId, OffsetDateTime startsAt) {
        return switch (scope) {
            case BODY -> "body/" + bodyId;
            case YEAR -> "year/" + bodyId + "/" + yearOf(startsAt);
            case MEETING -> "meeting/" + meetingId;
        };
    }

    /** The number as it is printed for an item with that number on the agenda of a meeting on that day. */
    public MinuteNumber number(int minute, @Nullable Integer sub, int agenda, OffsetDateTime startsAt) {
        return new MinuteNumber(minute, sub, pattern.print(minute, sub, agenda, yearOf(startsAt)));
    }

    /** The year in which the council's year began that the day is in. */
    private int yearOf(OffsetDateTime startsAt) {
        LocalDate day = startsAt.atZoneSameInstant(LONDON).toLocalDate();
        return day.isBefore(yearStart.atYear(day.getYear())) ? day.getYear() - 1 : day.getYear();
    }
}
