package org.moothall.minutes.minutes.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Attendance;
import org.moothall.minutes.minutes.Attendee;

/** Attendance in requests and responses. */
record AttendanceJson(
        @NotNull @Size(max = MOST) List<@NotNull @Valid AttendeeJson> present,
        @Nullable @Size(max = MOST) List<@NotNull @Valid AttendeeJson> apologies,
        @Nullable @Size(max = MOST) List<@NotNull @Valid AttendeeJson> inAttendance) {

    private static final int MOST = 500;

    record AttendeeJson(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 100) String memberId,
            @Nullable @Size(max = 100) String role) {}

    static AttendanceJson of(Attendance attendance) {
        return new AttendanceJson(
                json(attendance.present()), json(attendance.apologies()), json(attendance.inAttendance()));
    }

    Attendance attendance() {
        return new Attendance(people(present), people(apologies), people(inAttendance));
    }

    private static List<AttendeeJson> json(List<Attendee> people) {
        return people.stream()
                .map(one -> new AttendeeJson(one.name(), one.memberId(), one.role()))
                .toList();
    }

    private static List<Attendee> people(@Nullable List<AttendeeJson> named) {
        return named == null
                ? List.of()
                : named.stream()
                        .map(one -> new Attendee(one.name.strip(), given(one.memberId), given(one.role)))
                        .toList();
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
