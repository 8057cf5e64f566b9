package org.moothall.minutes.minutes.messaging;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Attendance;
import org.moothall.minutes.minutes.Attendee;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.Stage;

/** The body of the events of published minutes: the whole record, as the public may read it, and how it stands. */
record MinutesPublishedV1(
        long version,
        Instant createdAt,
        Instant modifiedAt,
        String minutesId,
        String meetingId,
        String bodyId,
        String bodyName,
        OffsetDateTime startsAt,
        String status,
        boolean historical,
        Instant publishedAt,
        AttendanceV1 attendance,
        List<PublishedItemV1> items,
        @Nullable RevisionV1 revision,
        @Nullable ConfirmationV1 confirmation) {

    record AttendeeV1(
            String name,
            @Nullable String memberId,
            @Nullable String role) {
        static List<AttendeeV1> of(List<Attendee> people) {
            return people.stream()
                    .map(one -> new AttendeeV1(one.name(), one.memberId(), one.role()))
                    .toList();
        }
    }

    record AttendanceV1(List<AttendeeV1> present, List<AttendeeV1> apologies, List<AttendeeV1> inAttendance) {
        static AttendanceV1 of(Attendance attendance) {
            return new AttendanceV1(
                    AttendeeV1.of(attendance.present()),
                    AttendeeV1.of(attendance.apologies()),
                    AttendeeV1.of(attendance.inAttendance()));
        }
    }

    static MinutesPublishedV1 of(Minutes published, long version) {
        Minutes open = published.seenBy(Audience.PUBLIC).orElseThrow();
        return new MinutesPublishedV1(
                version,
                open.createdAt(),
                open.modifiedAt(),
                open.id(),
                open.id(),
                open.meeting().bodyId(),
                open.meeting().bodyName(),
                open.meeting().startsAt(),
                open.stage().status().word(),
                open.meeting().historical(),
                publishedAt(open.stage()),
                AttendanceV1.of(open.attendance()),
                open.items().stream()
                        .map(item -> PublishedItemV1.of(open.id(), item))
                        .toList(),
                RevisionV1.of(open.publicRecord().chain()),
                ConfirmationV1.of(open.publicRecord().standing()));
    }

    private static Instant publishedAt(Stage stage) {
        if (stage instanceof Stage.Published(Stage.Approved _, Instant at)) {
            return at;
        }
        throw new IllegalArgumentException("These minutes are not published: " + stage);
    }
}
