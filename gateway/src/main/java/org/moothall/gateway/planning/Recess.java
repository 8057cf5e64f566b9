package org.moothall.gateway.planning;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days on which nobody is to meet, as they are written: one day or one stretch of days a line. */
record Recess(List<Stretch> stretches) {
    private static final Pattern LINE = Pattern.compile("(\\S+)(?:\\s+(?:to|-|–)\\s+(\\S+))?");

    /** From one day to another, both included. */
    record Stretch(LocalDate from, LocalDate to) {}

    /** Empty where a line says no days. */
    static Optional<Recess> of(String text) {
        List<Stretch> stretches = new ArrayList<>();
        for (String line :
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            Matcher days = LINE.matcher(line);
            if (!days.matches()) {
                return Optional.empty();
            }
            try {
                LocalDate from = LocalDate.parse(days.group(1));
                LocalDate to = days.group(2) == null ? from : LocalDate.parse(days.group(2));
                if (to.isBefore(from)) {
                    return Optional.empty();
                }
                stretches.add(new Stretch(from, to));
            } catch (DateTimeParseException notDay) {
                return Optional.empty();
            }
        }
        return Optional.of(new Recess(List.copyOf(stretches)));
    }

    boolean has(LocalDate day) {
        return stretches.stream().anyMatch(stretch -> !day.isBefore(stretch.from()) && !day.isAfter(stretch.to()));
    }
}
