package org.moothall.minutes.minutes.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Filed;
import org.moothall.minutes.minutes.Heading;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.Status;

/** Minutes in a list: what meeting they are of and how far they are. */
record MinutesSummary(
        String id,
        String meetingId,
        String bodyId,
        String bodyName,
        OffsetDateTime startsAt,
        String venue,

        @Schema(
                description =
                        "Of a meeting from before the council kept its meetings here: people are mailed nothing of it")
        boolean historical,

        String status,

        @Schema(
                description =
                        "Of published minutes: how they stand with the body. They are a draft until it has confirmed them",
                allowableValues = {"unsubmitted", "submitted", "confirmed", "signed"})
        @Nullable String standing,

        long version,
        Instant createdAt,
        Instant modifiedAt) {

    static MinutesSummary of(Filed filed) {
        Minutes minutes = filed.minutes();
        Heading meeting = minutes.meeting();
        return new MinutesSummary(
                minutes.id(),
                minutes.id(),
                meeting.bodyId(),
                meeting.bodyName(),
                meeting.startsAt(),
                meeting.venue(),
                meeting.historical(),
                minutes.stage().status().word(),
                minutes.stage().status() == Status.PUBLISHED
                        ? minutes.publicRecord().standing().word()
                        : null,
                filed.version(),
                minutes.createdAt(),
                minutes.modifiedAt());
    }
}
