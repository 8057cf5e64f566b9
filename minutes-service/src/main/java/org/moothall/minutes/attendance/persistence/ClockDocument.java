package org.moothall.minutes.attendance.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.attendance.AttendanceClock;
import org.moothall.minutes.attendance.Duty;
import org.moothall.minutes.attendance.History;
import org.moothall.minutes.attendance.Office;
import org.moothall.minutes.attendance.Particulars;
import org.moothall.minutes.attendance.Run;
import org.moothall.minutes.attendance.Told;

/** A clock as it is stored; a date without a time is text, which no time zone of a server can move. */
record ClockDocument(
        String memberId,
        String name,
        Duty duty,
        String officeFrom,
        boolean officeStated,
        @Nullable String officeTo,
        List<OccasionDocument> vouched,
        List<ApprovalDocument> approvals,
        String countsFrom,
        @Nullable OccasionDocument last,
        String riskFrom,
        String lastDay,
        @Nullable String toldLastDay,
        @Nullable String toldThreshold,
        List<TurnDocument> history,
        Instant createdAt,
        Instant modifiedAt) {

    static ClockDocument of(AttendanceClock clock) {
        Office office = clock.particulars().office();
        Run run = clock.run();
        Told told = clock.told();
        return new ClockDocument(
                clock.memberId(),
                clock.name(),
                clock.duty(),
                office.from().toString(),
                office.stated(),
                text(office.to()),
                clock.particulars().vouched().stream().map(OccasionDocument::of).toList(),
                clock.particulars().approvals().stream()
                        .map(ApprovalDocument::of)
                        .toList(),
                run.from().toString(),
                run.last() == null ? null : OccasionDocument.of(run.last()),
                run.riskFrom().toString(),
                run.lastDay().toString(),
                told == null ? null : text(told.lastDay()),
                told == null ? null : text(told.threshold()),
                clock.history().turns().stream().map(TurnDocument::of).toList(),
                clock.createdAt(),
                clock.modifiedAt());
    }

    AttendanceClock clock() {
        return new AttendanceClock(
                memberId,
                name,
                duty,
                new Particulars(
                        new Office(LocalDate.parse(officeFrom), officeStated, date(officeTo)),
                        vouched.stream().map(OccasionDocument::vouched).toList(),
                        approvals.stream().map(ApprovalDocument::approval).toList()),
                new Run(
                        LocalDate.parse(countsFrom),
                        last == null ? null : last.occasion(),
                        LocalDate.parse(riskFrom),
                        LocalDate.parse(lastDay)),
                toldLastDay == null || toldThreshold == null
                        ? null
                        : new Told(LocalDate.parse(toldLastDay), LocalDate.parse(toldThreshold)),
                new History(history.stream().map(TurnDocument::turn).toList()),
                createdAt,
                modifiedAt);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
