package org.moothall.minutes.attendance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * For how long a member has the duty to attend. Where nobody has said since when, the clock starts from the last attendance
 * before it was opened, or from that day where there is none.
 *
 * @param from when the member took office, or when the clock was opened
 * @param stated whether a clerk has said so
 * @param to the last day, or null while the member holds the office
 */
public record Office(
        LocalDate from, boolean stated, @Nullable LocalDate to) {

    static Office assumed(LocalDate opened) {
        return new Office(opened, false, null);
    }

    Office until(LocalDate last) {
        return new Office(from, stated, last);
    }

    boolean isOver(LocalDate today) {
        return to != null && today.isAfter(to);
    }

    LocalDate begins(Collection<? extends Occasion> attended) {
        return stated
                ? from
                : attended.stream()
                        .map(Occasion::day)
                        .filter(day -> !day.isAfter(from))
                        .max(Comparator.naturalOrder())
                        .orElse(from);
    }
}
