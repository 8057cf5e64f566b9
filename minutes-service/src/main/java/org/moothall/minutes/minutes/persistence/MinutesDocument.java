package org.moothall.minutes.minutes.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Editions;
import org.moothall.minutes.minutes.Heading;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.PublicRecord;

/** Minutes as they are stored; a time keeps its offset as text, which a date of the store would lose. */
record MinutesDocument(
        HeadingDocument meeting,
        StageDocument stage,
        List<ItemDocument> items,
        AttendanceDocument attendance,
        Instant createdAt,
        Instant modifiedAt,
        @Nullable List<RevisionDocument> revisions,
        @Nullable StandingDocument standing,
        @Nullable EditionsDocument parts,
        @Nullable SessionDocument session,
        @Nullable AnnouncementsDocument announcements) {

    record HeadingDocument(
            String meetingId,
            long meetingVersion,
            String bodyId,
            String bodyName,
            String startsAt,
            String venue,
            boolean cancelled,
            @Nullable Boolean historical) {
        static HeadingDocument of(Heading heading) {
            return new HeadingDocument(
                    heading.meetingId(),
                    heading.meetingVersion(),
                    heading.bodyId(),
                    heading.bodyName(),
                    heading.startsAt().toString(),
                    heading.venue(),
                    heading.cancelled(),
                    heading.historical());
        }

        Heading heading() {
            return new Heading(
                    meetingId,
                    meetingVersion,
                    bodyId,
                    bodyName,
                    OffsetDateTime.parse(startsAt),
                    venue,
                    cancelled,
                    Boolean.TRUE.equals(historical));
        }
    }

    static MinutesDocument of(Minutes minutes, Editions editions) {
        return new MinutesDocument(
                HeadingDocument.of(minutes.meeting()),
                StageDocument.of(minutes.stage()),
                minutes.items().stream().map(ItemDocument::of).toList(),
                AttendanceDocument.of(minutes.attendance()),
                minutes.createdAt(),
                minutes.modifiedAt(),
                RevisionDocument.of(minutes.publicRecord().chain()),
                StandingDocument.of(minutes.publicRecord().standing()),
                EditionsDocument.of(editions),
                SessionDocument.of(minutes.session()),
                AnnouncementsDocument.of(minutes.publicRecord().announced()));
    }

    Editions editions() {
        return EditionsDocument.editions(parts);
    }

    Minutes minutes() {
        return new Minutes(
                meeting.heading(),
                stage.stage(),
                items.stream().map(ItemDocument::item).toList(),
                attendance.attendance(),
                SessionDocument.session(session),
                createdAt,
                modifiedAt,
                new PublicRecord(
                        RevisionDocument.chain(revisions),
                        StandingDocument.standing(standing),
                        AnnouncementsDocument.announcements(announcements)));
    }
}
