package org.moothall.minutes.minutes.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Attendance;
import org.moothall.minutes.minutes.Attendee;
import org.moothall.minutes.minutes.Movement;

/** Attendance in requests and responses. */
record AttendanceJson(
        @NotNull @Size(max = MOST) List<@NotNull @Valid AttendeeJson> present,
        @Nullable @Size(max = MOST) List<@NotNull @Valid AttendeeJson> apologies,
        @Nullable @Size(max = MOST) List<@NotNull @Valid AttendeeJson> inAttendance,
        @Nullable @Size(max = MOST) List<@NotNull @Valid AttendeeJson> absent,
        @Nullable @Size(max = 2000) List<@NotNull @Valid MovementJson> movements) {

    private static final int MOST = 500;

    record AttendeeJson(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 100) String memberId,
            @Nullable @Size(max = 100) String role,
            @Nullable Boolean remote,
            @Nullable Boolean presiding,
            @Nullable @Valid MemberJson substituteFor) {

        static AttendeeJson of(Attendee one) {
            return new AttendeeJson(
                    one.name(),
                    one.memberId(),
                    one.role(),
                    one.remote() ? true : null,
                    one.presiding() ? true : null,
                    MemberJson.ofNullable(one.substituteFor()));
        }

        Attendee attendee() {
            return new Attendee(
                    name.strip(),
                    given(memberId),
                    given(role),
                    Boolean.TRUE.equals(remote),
                    Boolean.TRUE.equals(presiding),
                    MemberJson.named(substituteFor));
        }
    }

    record MovementJson(
            @NotNull @Pattern(regexp = "arrived|left", message = "must be one of arrived, left") String way,

            @NotNull @Valid MemberJson member,
            @NotBlank @Size(max = 100) String itemId,
            @Nullable OffsetDateTime at) {

        static MovementJson of(Movement movement) {
            return new MovementJson(
                    movement.way().name().toLowerCase(Locale.ROOT),
                    MemberJson.of(movement.member()),
                    movement.itemId(),
                    movement.at());
        }

        Movement movement() {
            Movement.Way went = way.equals("arrived") ? Movement.Way.ARRIVED : Movement.Way.LEFT;
            return new Movement(went, member.member(), itemId, at);
        }
    }

    static AttendanceJson of(Attendance attendance) {
        return new AttendanceJson(
                json(attendance.present()),
                json(attendance.apologies()),
                json(attendance.inAttendance()),
                json(attendance.absent()),
                attendance.movements().stream().map(MovementJson::of).toList());
    }

    Attendance attendance() {
        return new Attendance(
                people(present),
                people(apologies),
                people(inAttendance),
                people(absent),
                movements == null
                        ? List.of()
                        : movements.stream().map(MovementJson::movement).toList());
    }

    private static List<AttendeeJson> json(List<Attendee> people) {
        return people.stream().map(AttendeeJson::of).toList();
    }

    private static List<Attendee> people(@Nullable List<AttendeeJson> named) {
        return named == null
                ? List.of()
                : named.stream().map(AttendeeJson::attendee).toList();
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
