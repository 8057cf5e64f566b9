package org.moothall.meetings.document.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.moothall.meetings.agenda.AgendaItem;
import org.moothall.meetings.agenda.WithdrawnDocument;
import org.moothall.meetings.document.DocumentReaders.TakenBack;
import org.moothall.meetings.meeting.Meeting;

/** What became of a withdrawn document, as the API shows it. */
record WithdrawalView(
        String documentId,

        @Schema(description = "Absent where it, too, is no longer to be told") @Nullable String title,

        Instant withdrawnAt,
        String reason,

        @Schema(description = "The corrected version, where there is one") @Nullable String replacedBy,

        String meetingId,
        String bodyName,
        OffsetDateTime startsAt,
        String itemId,
        String itemTitle) {

    static WithdrawalView of(TakenBack taken, ZoneId zone) {
        WithdrawnDocument document = taken.document();
        Meeting meeting = taken.meeting();
        AgendaItem item = taken.item();
        return new WithdrawalView(
                document.document().documentId(),
                document.publicTitle().orElse(null),
                document.withdrawnAt(),
                document.reason(),
                document.replacedBy(),
                meeting.id().value(),
                meeting.bodyName(),
                meeting.startsAt().atZone(zone).toOffsetDateTime(),
                item.id().value(),
                item.title());
    }
}
