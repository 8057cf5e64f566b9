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
import org.moothall.meetings.agenda.Urgency;
import org.moothall.meetings.agenda.WithdrawnDocument;
import org.moothall.meetings.meeting.Meeting;
import org.moothall.meetings.meeting.MeetingStatus;
import org.moothall.meetings.meeting.Webcast;

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
        String kind,
        @Nullable String cancellationReason,
        @Nullable AgendaV1 agenda,
        @Nullable WebcastV1 webcast,
        @Nullable PreviousV1 previous,
        @Nullable DocumentNewsV1 document,
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
                meeting.kind().word(),
                meeting.status() == MeetingStatus.CANCELLED ? meeting.cancellationReason() : null,
                AgendaV1.of(meeting.agenda().forThePublic()),
                meeting.webcast() == null ? null : WebcastV1.of(meeting.webcast(), zone),
                previous,
                null,
                meeting.createdAt(),
                meeting.modifiedAt());
    }

    /** The same where it is about one document; null where nothing may be told of it. */
    MeetingV1 about(@Nullable DocumentNewsV1 news) {
        return new MeetingV1(
                meetingId,
                version,
                bodyId,
                bodyName,
                startsAt,
                venue,
                status,
                historical,
                kind,
                cancellationReason,
                agenda,
                webcast,
                previous,
                news,
                createdAt,
                modifiedAt);
    }

    /** Where it can be watched. */
    record WebcastV1(String link, @Nullable OffsetDateTime startsAt, String state) {

        static WebcastV1 of(Webcast webcast, ZoneId zone) {
            Instant start = webcast.startsAt();
            return new WebcastV1(
                    webcast.address(),
                    start == null ? null : start.atZone(zone).toOffsetDateTime(),
                    webcast.state().word());
        }
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
            @Nullable Boolean urgent,
            @Nullable String urgencyReason,
            List<SupportingDocumentV1> documents,
            @Nullable List<WithdrawnDocumentV1> withdrawnDocuments) {

        static ItemV1 of(int number, AgendaItem item) {
            Urgency urgency = item.urgency();
            return new ItemV1(
                    item.id().value(),
                    number,
                    item.title(),
                    item.purpose(),
                    item.isExempt(),
                    item.exemptParagraph().orElse(null),
                    urgency == null ? null : true,
                    urgency == null || urgency.reason().isEmpty() ? null : urgency.reason(),
                    item.documents().stream().map(SupportingDocumentV1::of).toList(),
                    item.withdrawn().isEmpty()
                            ? null
                            : item.withdrawn().stream()
                                    .map(WithdrawnDocumentV1::of)
                                    .toList());
        }
    }

    /** A paper that was taken back; its content is there no longer. */
    record WithdrawnDocumentV1(
            String documentId,
            @Nullable String title,
            Instant withdrawnAt,
            String reason,
            @Nullable String replacedBy) {

        static WithdrawnDocumentV1 of(WithdrawnDocument withdrawn) {
            return new WithdrawnDocumentV1(
                    withdrawn.document().documentId(),
                    withdrawn.publicTitle().orElse(null),
                    withdrawn.withdrawnAt(),
                    withdrawn.reason(),
                    withdrawn.replacedBy());
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
