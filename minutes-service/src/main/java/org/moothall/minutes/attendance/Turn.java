package org.moothall.minutes.attendance;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Person;

/** One entry of a clock's history: what happened, how the run stood after it, and who did it if it was somebody. */
public record Turn(
        What what,
        Instant at,
        LocalDate from,
        LocalDate lastDay,
        boolean withdrewWarning,
        @Nullable Person by) {

    /** What can happen to a clock. */
    public enum What {
        OPENED("opened"),
        FOLLOWED("followed-attendance"),
        WARNED("warned"),
        PASSED("six-months-passed"),
        APPROVED("absence-approved"),
        APPROVAL_WITHDRAWN("approval-withdrawn"),
        VOUCHED("attendance-vouched-for"),
        VOUCHER_WITHDRAWN("attendance-withdrawn"),
        OFFICE_STATED("office-stated");

        private final String word;

        What(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
