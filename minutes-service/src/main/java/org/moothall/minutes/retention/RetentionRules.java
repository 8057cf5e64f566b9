package org.moothall.minutes.retention;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** For how many years, beginning with the date of the meeting, each class of records is open to inspection. */
public final class RetentionRules {
    private final Map<RecordClass, Integer> years;

    public RetentionRules(Map<RecordClass, Integer> years) {
        this.years = new EnumMap<>(RecordClass.class);
        this.years.putAll(years);
        for (RecordClass one : RecordClass.values()) {
            if (years.getOrDefault(one, 0) < 1) {
                throw new IllegalArgumentException("Records of class %s are kept for a year at least".formatted(one));
            }
        }
    }

    /** The last day on which the record is open: a period that begins on a day ends before that day comes again. */
    public LocalDate openUntil(RecordClass one, LocalDate heldOn) {
        LocalDate again = heldOn.plusYears(years(one));
        boolean dayIsThere = again.getDayOfMonth() == heldOn.getDayOfMonth();
        return dayIsThere ? again.minusDays(1) : again;
    }

    /** The last day of a meeting whose records of the class have passed their date today. */
    LocalDate lastPassed(RecordClass one, LocalDate today) {
        return today.minusYears(years(one));
    }

    private int years(RecordClass one) {
        return years.getOrDefault(one, 0);
    }
}
