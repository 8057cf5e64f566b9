package org.moothall.minutes.minutes.messaging;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.Heading;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.Stage;
import org.moothall.minutes.revision.Mark;

/**
 * The public text of minutes, as it is sealed. It may gain fields, but only such as are absent from minutes that were
 * sealed before: a text is written again from the stored minutes to see whether they are still what was sealed.
 */
record PublicTextV1(
        String format,
        MarkV1 revision,
        String meetingId,
        String bodyId,
        String bodyName,
        OffsetDateTime startsAt,
        String venue,
        boolean historical,
        Instant circulatedAt,
        Instant approvedAt,
        Instant publishedAt,
        AttendanceV1 attendance,
        List<PublishedItemV1> items,
        @Nullable ConfirmationV1 confirmation,
        @Nullable SessionV1 session) {

    private static final String FORMAT = "moothall-minutes-1";

    record MarkV1(
            int number, Instant at, String cause, @Nullable String previous) {
        static MarkV1 of(Mark mark) {
            return new MarkV1(mark.number(), mark.at(), mark.cause().word(), mark.previous());
        }
    }

    static PublicTextV1 of(Minutes published, Mark mark) {
        Minutes open = published.seenBy(Audience.PUBLIC).orElseThrow();
        if (!(open.stage() instanceof Stage.Published(Stage.Approved approved, Instant publishedAt))) {
            throw new IllegalArgumentException("These minutes are not published: " + open.stage());
        }
        Heading meeting = open.meeting();
        return new PublicTextV1(
                FORMAT,
                MarkV1.of(mark),
                open.id(),
                meeting.bodyId(),
                meeting.bodyName(),
                meeting.startsAt(),
                meeting.venue(),
                meeting.historical(),
                approved.circulation().at(),
                approved.at(),
                publishedAt,
                AttendanceV1.of(open.attendance()),
                open.items().stream()
                        .map(item -> PublishedItemV1.of(open.id(), item))
                        .toList(),
                ConfirmationV1.ofConfirmed(open.publicRecord().standing()),
                SessionV1.of(open.session()));
    }
}
