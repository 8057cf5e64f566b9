package org.moothall.meetings.meeting.persistence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.meetings.agenda.AgendaPublication;

/** A publication as it is stored; a day is kept as its ISO text, since a stored date would be a time in some zone. */
record PublicationDocument(
        Instant publishedAt,
        @Nullable String lastDayInTime,
        @Nullable String shortNoticeReason) {

    static PublicationDocument of(AgendaPublication publication) {
        LocalDate lastDay = publication.lastDayInTime();
        return new PublicationDocument(
                publication.publishedAt(),
                lastDay == null ? null : lastDay.toString(),
                publication.shortNoticeReason());
    }

    AgendaPublication publication() {
        return new AgendaPublication(
                publishedAt, lastDayInTime == null ? null : LocalDate.parse(lastDayInTime), shortNoticeReason);
    }
}
