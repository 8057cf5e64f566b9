package org.moothall.meetings.meeting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.moothall.meetings.agenda.Agenda;
import org.moothall.meetings.agenda.AgendaItem;
import org.moothall.meetings.agenda.AgendaPublication;
import org.moothall.meetings.agenda.ExemptReason;
import org.moothall.meetings.agenda.SupportingDocument;
import org.moothall.meetings.agenda.Urgency;
import org.moothall.meetings.agenda.WithdrawnDocument;

/** An agenda as the API shows it, already cut to what the reader may see. */
record AgendaView(
        boolean published,
        @Nullable Instant publishedAt,
        @Nullable LocalDate lastDayInTime,
        @Nullable String shortNoticeReason,
        List<ItemView> items) {

    static AgendaView of(Agenda agenda) {
        AgendaPublication how = agenda.publication();
        return new AgendaView(
                agenda.isPublished(),
                how == null ? null : how.publishedAt(),
                how == null ? null : how.lastDayInTime(),
                how == null ? null : how.shortNoticeReason(),
                IntStream.range(0, agenda.items().size())
                        .mapToObj(place -> ItemView.of(place + 1, agenda.items().get(place)))
                        .toList());
    }

    /** An item; its reason for being exempt is told only to those who may see the item itself. */
    record ItemView(
            String id,
            int number,
            String title,
            @Nullable String purpose,
            boolean exempt,
            @Nullable String exemptParagraph,
            @Nullable String exemptReason,
            @Nullable String publicTitle,
            boolean urgent,
            @Nullable String urgencyReason,
            List<DocumentView> documents,
            List<WithdrawnView> withdrawn) {

        static ItemView of(int number, AgendaItem item) {
            ExemptReason reason = item.exemptReason();
            Urgency urgency = item.urgency();
            return new ItemView(
                    item.id().value(),
                    number,
                    item.title(),
                    item.purpose(),
                    item.isExempt(),
                    item.exemptParagraph().orElse(null),
                    reason == null || reason.text().isEmpty() ? null : reason.text(),
                    item.publicTitle(),
                    urgency != null,
                    urgency == null || urgency.reason().isEmpty() ? null : urgency.reason(),
                    item.documents().stream().map(DocumentView::of).toList(),
                    item.withdrawn().stream().map(WithdrawnView::of).toList());
        }
    }

    /** A paper that was published with the agenda and taken back, and what stands in its place. */
    record WithdrawnView(
            String id,
            @Nullable String title,
            Instant withdrawnAt,
            String reason,
            @Nullable String replacedBy) {

        static WithdrawnView of(WithdrawnDocument withdrawn) {
            return new WithdrawnView(
                    withdrawn.document().documentId(),
                    withdrawn.publicTitle().orElse(null),
                    withdrawn.withdrawnAt(),
                    withdrawn.reason(),
                    withdrawn.replacedBy());
        }
    }

    /** A supporting document and where its content is. */
    record DocumentView(String id, String title, String mediaType, long size, String href) {

        static DocumentView of(SupportingDocument document) {
            return new DocumentView(
                    document.documentId(),
                    document.title(),
                    document.mediaType(),
                    document.size(),
                    "/api/documents/" + document.documentId());
        }
    }
}
