package org.moothall.minutes.minutes.messaging;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Attendance;
import org.moothall.minutes.minutes.Attendee;
import org.moothall.minutes.minutes.Movement;

/** The attendance of published minutes on the wire; what is optional there is left out where there is nothing to say. */
record AttendanceV1(
        List<AttendeeV1> present,
        List<AttendeeV1> apologies,
        List<AttendeeV1> inAttendance,
        @Nullable List<AttendeeV1> absent,
        @Nullable List<MovementV1> movements) {

    record AttendeeV1(
            String name,
            @Nullable String memberId,
            @Nullable String role,
            @Nullable Boolean remote,
            @Nullable Boolean presiding,
            @Nullable MemberV1 substituteFor) {
        static List<AttendeeV1> of(List<Attendee> people) {
            return people.stream()
                    .map(one -> new AttendeeV1(
                            one.name(),
                            one.memberId(),
                            one.role(),
                            one.remote() ? true : null,
                            one.presiding() ? true : null,
                            MemberV1.ofNullable(one.substituteFor())))
                    .toList();
        }
    }

    record MovementV1(
            String way,
            MemberV1 member,
            String itemId,
            @Nullable OffsetDateTime at) {
        static MovementV1 of(Movement movement) {
            return new MovementV1(
                    movement.way().name().toLowerCase(Locale.ROOT),
                    MemberV1.of(movement.member()),
                    movement.itemId(),
                    movement.at());
        }
    }

    static AttendanceV1 of(Attendance attendance) {
        return new AttendanceV1(
                AttendeeV1.of(attendance.present()),
                AttendeeV1.of(attendance.apologies()),
                AttendeeV1.of(attendance.inAttendance()),
                attendance.absent().isEmpty() ? null : AttendeeV1.of(attendance.absent()),
                attendance.movements().isEmpty()
                        ? null
                        : attendance.movements().stream().map(MovementV1::of).toList());
    }
}
