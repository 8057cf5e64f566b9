package org.moothall.minutes.attendance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts the months. "If a member of a local authority fails throughout a period of six consecutive months from the date of
 * his last attendance to attend any meeting of the authority, he shall, unless the failure was due to some reason approved by
 * the authority before the expiry of that period, cease to be a member" (Local Government Act 1972, s.85(1)). A period of
 * months from a date ends with the day of the same number, or the last of a shorter month. Who attends after that has lost
 * the seat all the same, and what is approved after that saves nobody.
 */
final class Reckoning {
    private final AttendanceRules rules;
    private final List<Occasion> attended;
    private final List<Approval> approvals;

    /** @param approvals by the day of the meeting, as each must be in time by those before */
    Reckoning(AttendanceRules rules, List<Occasion> attended, List<Approval> approvals) {
        this.rules = rules;
        this.attended = attended;
        this.approvals = approvals;
    }

    Run run(Office office) {
        LocalDate from = office.begins(attended);
        Optional<Occasion> next = lastWithin(from, lastDay(from));
        while (next.isPresent()) {
            from = next.get().day();
            next = lastWithin(from, lastDay(from));
        }
        LocalDate lastDay = lastDay(from);
        return new Run(from, on(from), riskFrom(lastDay), lastDay);
    }

    private LocalDate lastDay(LocalDate from) {
        LocalDate last = from.plusMonths(rules.months());
        for (Approval approval : approvals) {
            boolean inTime = !approval.on().isAfter(last);
            last = inTime && approval.until().isAfter(last) ? approval.until() : last;
        }
        return last;
    }

    private Optional<Occasion> lastWithin(LocalDate from, LocalDate lastDay) {
        return attended.stream()
                .filter(one -> one.day().isAfter(from) && !one.day().isAfter(lastDay))
                .max(Comparator.comparing(Occasion::day));
    }

    private @Nullable Occasion on(LocalDate day) {
        return attended.stream()
                .filter(one -> one.day().equals(day))
                .findFirst()
                .orElse(null);
    }

    private LocalDate riskFrom(LocalDate lastDay) {
        return rules.warnings().stream()
                .map(lastDay::minus)
                .min(Comparator.naturalOrder())
                .orElse(lastDay.plusDays(1));
    }
}
