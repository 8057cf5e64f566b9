package org.moothall.meetings.meeting.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.moothall.meetings.agenda.Agenda;
import org.moothall.meetings.agenda.AgendaItem;
import org.moothall.meetings.agenda.AgendaPublication;
import org.moothall.meetings.agenda.SupportingDocument;
import org.moothall.meetings.meeting.Meeting;
import org.moothall.meetings.meeting.MeetingStatus;

/** A meeting's whole public state, version 1 of the contract. Of a draft agenda there is nothing in it. */
record MeetingV1(
        String meetingId,
        long version,
        String bodyId,
        String bodyName,
        OffsetDateTime startsAt,
        String venue,
        String status,
        boolean historical,
        @Nullable String cancellationReason,
        @Nullable AgendaV1 agenda,
        @Nullable PreviousV1 previous,
        Instant createdAt,
        Instant modifiedAt) {

    static MeetingV1 of(Meeting meeting, @Nullable PreviousV1 previous, ZoneId zone) {
        return new MeetingV1(
                meeting.id().value(),
                meeting.version(),
                meeting.bodyId(),
                meeting.bodyName(),
                meeting.startsAt().atZone(zone).toOffsetDateTime(),
                meeting.venue(),
                meeting.status().word(),
                meeting.historical(),
                meeting.status() == MeetingStatus.CANCELLED ? meeting.cancellationReason() : null,
                AgendaV1.of(meeting.agenda().forThePublic()),
                previous,
                meeting.createdAt(),
                meeting.modifiedAt());
    }

    /** When and where the meeting was to be before it was moved. */
    record PreviousV1(OffsetDateTime startsAt, String venue) {}

    /** A published agenda. */
    record AgendaV1(
            Instant publishedAt,
            @Nullable LocalDate lastDayInTime,
            @Nullable String shortNoticeReason,
            List<ItemV1> items) {

        static @Nullable AgendaV1 of(Agenda agenda) {
            AgendaPublication how = agenda.publication();
            if (how == null) {
                return null;
            }
            List<ItemV1> items = IntStream.range(0, agenda.items().size())
                    .mapToObj(place -> ItemV1.of(place + 1, agenda.items().get(place)))
                    .toList();
            return new AgendaV1(how.publishedAt(), how.lastDayInTime(), how.shortNoticeReason(), items);
        }
    }

    /** One item as everybody may see it. */
    record ItemV1(
            String itemId,
            int number,
            String title,
            @Nullable String purpose,
            boolean exempt,
            @Nullable String exemptParagraph,
            List<SupportingDocumentV1> documents) {

        static ItemV1 of(int number, AgendaItem item) {
            return new ItemV1(
                    item.id().value(),
                    number,
                    item.title(),
                    item.purpose(),
                    item.isExempt(),
                    item.exemptParagraph().orElse(null),
                    item.documents().stream().map(SupportingDocumentV1::of).toList());
        }
    }

    /** A paper that goes with an item; its content is at {@code /api/documents/{documentId}}. */
    record SupportingDocumentV1(String documentId, String title, String mediaType, long size) {

        static SupportingDocumentV1 of(SupportingDocument document) {
            return new SupportingDocumentV1(
                    document.documentId(), document.title(), document.mediaType(), document.size());
        }
    }
}
