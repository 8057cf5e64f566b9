package org.moothall.minutes.attendance;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.attendance.ClockCommand.Approve;
import org.moothall.minutes.attendance.ClockCommand.StateOffice;
import org.moothall.minutes.attendance.ClockCommand.Vouch;
import org.moothall.minutes.attendance.ClockCommand.WithdrawApproval;
import org.moothall.minutes.attendance.ClockCommand.WithdrawVoucher;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.meeting.KnownMeetings;
import org.moothall.minutes.member.Councillors;
import org.moothall.minutes.member.KnownBody;
import org.moothall.minutes.minutes.Person;

/** Shows for how long members have not attended, and takes what a clerk records of them. */
public final class ClockDesk {
    private final AttendanceClocks clocks;
    private final ClockKeeping keeping;
    private final KnownMeetings meetings;
    private final Councillors councillors;
    private final InstantSource clock;

    public ClockDesk(
            AttendanceClocks clocks,
            ClockKeeping keeping,
            KnownMeetings meetings,
            Councillors councillors,
            InstantSource clock) {
        this.clocks = clocks;
        this.keeping = keeping;
        this.meetings = meetings;
        this.councillors = councillors;
        this.clock = clock;
    }

    public LocalDate today() {
        return KnownMeeting.dayOf(clock.instant());
    }

    public Optional<Kept> find(String clockId) {
        return clocks.find(clockId);
    }

    public List<Kept> list(
            @Nullable String memberId,
            @Nullable Duty duty,
            @Nullable ClockStatus status,
            @Nullable String afterId,
            int limit) {
        return clocks.list(new ClockQuery(memberId, duty, status, today(), afterId, limit));
    }

    public Answer approve(
            String clockId,
            OptionalLong expected,
            String meetingId,
            @Nullable String decisionId,
            LocalDate until,
            Person by) {
        Optional<KnownMeeting> found = meetings.find(meetingId);
        if (found.isEmpty()) {
            return clocks.find(clockId).isEmpty()
                    ? ClockKeeping.noSuchClock(clockId)
                    : new Answer.Refused(new ClockRefusal.UnknownMeeting(meetingId));
        }
        KnownMeeting at = found.get();
        String kind = councillors.body(at.bodyId()).map(KnownBody::kind).orElse(null);
        return keeping.apply(clockId, expected, new Approve(at, kind, decisionId, until, by));
    }

    public Answer withdrawApproval(String clockId, OptionalLong expected, String meetingId, Person by) {
        return keeping.apply(clockId, expected, new WithdrawApproval(meetingId, by));
    }

    public Answer vouch(String clockId, OptionalLong expected, LocalDate day, String as, Person by) {
        return keeping.apply(clockId, expected, new Vouch(day, as, by));
    }

    public Answer withdrawVoucher(String clockId, OptionalLong expected, LocalDate day, Person by) {
        return keeping.apply(clockId, expected, new WithdrawVoucher(day, by));
    }

    public Answer stateOffice(
            String clockId, OptionalLong expected, LocalDate from, @Nullable LocalDate to, Person by) {
        return keeping.apply(clockId, expected, new StateOffice(from, to, by));
    }
}
