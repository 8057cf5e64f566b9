package org.moothall.minutes.attendance;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.minutes.minutes.AttendedMeeting;

/**
 * How the law, and what a council makes of it, counts attendance.
 *
 * @param months after so many months without attending the seat is lost
 * @param warnings how long before the last day it is told that a seat is at risk
 * @param remoteCounts whether who attends remotely attends
 * @param substitutesCount whether who sits on a committee for somebody else attends it
 * @param exceptBodiesOf the kinds of body whose meetings are none of the authority
 * @param executiveBodiesOf the kinds of body that are the executive, or its committees
 * @param approvedBy the kinds of body that approve why a member does not attend
 * @param vouched what a clerk may vouch for as an attendance of the authority
 * @param executiveVouched the same as one of the executive
 */
public record AttendanceRules(
        int months,
        List<Period> warnings,
        boolean remoteCounts,
        boolean substitutesCount,
        Set<String> exceptBodiesOf,
        Set<String> executiveBodiesOf,
        Set<String> approvedBy,
        Set<String> vouched,
        Set<String> executiveVouched) {

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

    public AttendanceRules {
        if (months < 1) {
            throw new IllegalArgumentException("a seat is not lost after %d months".formatted(months));
        }
        warnings.forEach(before -> {
            if (before.isZero() || !ANY_DAY.plus(before).isAfter(ANY_DAY)) {
                throw new IllegalArgumentException("%s is no time to warn before the last day".formatted(before));
            }
        });
        warnings = List.copyOf(warnings);
        exceptBodiesOf = Set.copyOf(exceptBodiesOf);
        executiveBodiesOf = Set.copyOf(executiveBodiesOf);
        approvedBy = Set.copyOf(approvedBy);
        vouched = Set.copyOf(vouched);
        executiveVouched = Set.copyOf(executiveVouched);
    }

    Set<String> vouchedFor(Duty duty) {
        return switch (duty) {
            case AUTHORITY -> vouched;
            case EXECUTIVE -> executiveVouched;
        };
    }

    boolean isExecutive(String bodyKind) {
        return executiveBodiesOf.contains(bodyKind);
    }

    /** @param bodyKind the kind of the body that met, empty where it is not known: it is one of the authority then */
    boolean counts(AttendedMeeting one, Optional<String> bodyKind, Duty duty) {
        boolean ofTheDuty = switch (duty) {
            case AUTHORITY -> bodyKind.filter(exceptBodiesOf::contains).isEmpty();
            case EXECUTIVE -> bodyKind.filter(this::isExecutive).isPresent();
        };
        return ofTheDuty && (remoteCounts || !one.remote()) && (substitutesCount || !one.substitute());
    }
}
