package org.moothall.minutes.minutes.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Attendance;
import org.moothall.minutes.minutes.Attendee;
import org.moothall.minutes.minutes.Movement;

/** Attendance as it is stored; what may be null was not recorded when the first documents were written. */
record AttendanceDocument(
        List<AttendeeDocument> present,
        List<AttendeeDocument> apologies,
        List<AttendeeDocument> inAttendance,
        @Nullable List<AttendeeDocument> absent,
        @Nullable List<MovementDocument> movements) {

    record AttendeeDocument(
            String name,
            @Nullable String memberId,
            @Nullable String role,
            @Nullable Boolean remote,
            @Nullable Boolean presiding,
            @Nullable MemberDocument substituteFor) {
        static List<AttendeeDocument> of(List<Attendee> people) {
            return people.stream()
                    .map(one -> new AttendeeDocument(
                            one.name(),
                            one.memberId(),
                            one.role(),
                            one.remote(),
                            one.presiding(),
                            MemberDocument.ofNullable(one.substituteFor())))
                    .toList();
        }

        static List<Attendee> people(@Nullable List<AttendeeDocument> stored) {
            return stored == null
                    ? List.of()
                    : stored.stream().map(AttendeeDocument::attendee).toList();
        }

        private Attendee attendee() {
            return new Attendee(
                    name,
                    memberId,
                    role,
                    Boolean.TRUE.equals(remote),
                    Boolean.TRUE.equals(presiding),
                    MemberDocument.named(substituteFor));
        }
    }

    record MovementDocument(
            Movement.Way way,
            MemberDocument member,
            String itemId,
            @Nullable String at) {
        static MovementDocument of(Movement movement) {
            OffsetDateTime at = movement.at();
            return new MovementDocument(
                    movement.way(),
                    MemberDocument.of(movement.member()),
                    movement.itemId(),
                    at == null ? null : at.toString());
        }

        Movement movement() {
            return new Movement(way, member.member(), itemId, at == null ? null : OffsetDateTime.parse(at));
        }
    }

    static AttendanceDocument of(Attendance attendance) {
        return new AttendanceDocument(
                AttendeeDocument.of(attendance.present()),
                AttendeeDocument.of(attendance.apologies()),
                AttendeeDocument.of(attendance.inAttendance()),
                AttendeeDocument.of(attendance.absent()),
                attendance.movements().stream().map(MovementDocument::of).toList());
    }

    Attendance attendance() {
        return new Attendance(
                AttendeeDocument.people(present),
                AttendeeDocument.people(apologies),
                AttendeeDocument.people(inAttendance),
                AttendeeDocument.people(absent),
                movements == null
                        ? List.of()
                        : movements.stream().map(MovementDocument::movement).toList());
    }
}
