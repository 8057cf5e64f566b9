package org.moothall.minutes.attendance.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.attendance.Approval;
import org.moothall.minutes.attendance.AttendanceClock;
import org.moothall.minutes.attendance.Kept;
import org.moothall.minutes.attendance.Occasion;
import org.moothall.minutes.attendance.Occasion.Minuted;
import org.moothall.minutes.attendance.Occasion.Vouched;
import org.moothall.minutes.attendance.Office;
import org.moothall.minutes.attendance.Turn;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * For how long a member has not attended.
 *
 * @param countsFrom the last attendance, or taking office
 * @param lastDay the last day on which an attendance or an approval saves the seat
 * @param history absent in a list
 */
record ClockView(
        String clockId,
        String memberId,
        String memberName,
        String duty,
        String status,
        LocalDate countsFrom,
        @Nullable AttendanceView lastAttended,
        LocalDate atRiskFrom,
        LocalDate lastDay,
        OfficeView office,
        List<AttendanceView> vouchedFor,
        List<ApprovalView> approvals,
        @Nullable List<TurnView> history,
        long version,
        Instant createdAt,
        Instant modifiedAt) {

    /**
     * An attendance: at a meeting here, or one that a clerk vouches for.
     *
     * @param statistics where the attendance at that body's meetings is counted
     */
    record AttendanceView(
            LocalDate day,
            @Nullable String meetingId,
            @Nullable String bodyId,
            @Nullable String bodyName,
            @Nullable String statistics,
            @Nullable String as,
            @Nullable String by) {

        static AttendanceView of(Occasion occasion) {
            return switch (occasion) {
                case Minuted at ->
                    new AttendanceView(
                            at.day(),
                            at.meetingId(),
                            at.bodyId(),
                            at.bodyName(),
                            UriComponentsBuilder.fromPath("/api/minutes/attendance-statistics")
                                    .queryParam("bodyId", "{bodyId}")
                                    .encode()
                                    .buildAndExpand(at.bodyId())
                                    .toUriString(),
                            null,
                            null);
                case Vouched one ->
                    new AttendanceView(
                            one.day(),
                            null,
                            null,
                            null,
                            null,
                            one.as(),
                            one.by().name());
            };
        }
    }

    record OfficeView(
            LocalDate from, boolean stated, @Nullable LocalDate to) {
        static OfficeView of(Office office) {
            return new OfficeView(office.from(), office.stated(), office.to());
        }
    }

    record ApprovalView(
            String meetingId, @Nullable String decisionId, LocalDate approvedOn, LocalDate until, String by) {
        static ApprovalView of(Approval approval) {
            return new ApprovalView(
                    approval.meetingId(),
                    approval.decisionId(),
                    approval.on(),
                    approval.until(),
                    approval.by().name());
        }
    }

    record TurnView(
            String what,
            Instant at,
            LocalDate countsFrom,
            LocalDate lastDay,
            boolean withdrewWarning,
            @Nullable String by) {
        static TurnView of(Turn turn) {
            return new TurnView(
                    turn.what().word(),
                    turn.at(),
                    turn.from(),
                    turn.lastDay(),
                    turn.withdrewWarning(),
                    turn.by() == null ? null : turn.by().name());
        }
    }

    static ClockView listed(Kept kept, LocalDate today) {
        return of(kept, today, null);
    }

    static ClockView whole(Kept kept, LocalDate today) {
        return of(
                kept,
                today,
                kept.clock().history().turns().stream().map(TurnView::of).toList());
    }

    private static ClockView of(Kept kept, LocalDate today, @Nullable List<TurnView> history) {
        AttendanceClock clock = kept.clock();
        Occasion last = clock.run().last();
        return new ClockView(
                clock.id(),
                clock.memberId(),
                clock.name(),
                clock.duty().word(),
                clock.status(today).word(),
                clock.run().from(),
                last == null ? null : AttendanceView.of(last),
                clock.run().riskFrom(),
                clock.run().lastDay(),
                OfficeView.of(clock.particulars().office()),
                clock.particulars().vouched().stream().map(AttendanceView::of).toList(),
                clock.particulars().approvals().stream().map(ApprovalView::of).toList(),
                history,
                kept.version(),
                clock.createdAt(),
                clock.modifiedAt());
    }
}
