package org.moothall.minutes.minutes.messaging;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        @Nullable ConfirmationV1 confirmation,
        @Nullable SessionV1 session) {

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
                ConfirmationV1.of(open.publicRecord().standing()),
                SessionV1.of(open.session()));
    }

    private static Instant publishedAt(Stage stage) {
        if (stage instanceof Stage.Published(Stage.Approved _, Instant at)) {
            return at;
        }
        throw new IllegalArgumentException("These minutes are not published: " + stage);
    }
}
