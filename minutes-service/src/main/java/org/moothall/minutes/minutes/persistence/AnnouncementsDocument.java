package org.moothall.minutes.minutes.persistence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.AnnouncedResult;
import org.moothall.minutes.minutes.Announcement;
import org.moothall.minutes.minutes.Announcements;
import org.moothall.minutes.minutes.Retraction;
import org.moothall.minutes.minutes.persistence.ItemDocument.DecisionDocument;
import org.moothall.minutes.minutes.persistence.ProceedingsDocument.MotionDocument;
import org.moothall.minutes.minutes.persistence.StandingDocument.PersonDocument;

/** The results that were announced and what was taken back, as stored; minutes of which nothing was have none of it. */
record AnnouncementsDocument(List<AnnouncementDocument> standing, List<RetractionDocument> retractions) {

    record AnnouncementDocument(
            String itemId,
            List<DecisionDocument> decisions,
            List<MotionDocument> motions,
            Instant at,
            PersonDocument by) {
        static AnnouncementDocument of(Announcement one) {
            return new AnnouncementDocument(
                    one.itemId(),
                    one.result().decisions().stream().map(DecisionDocument::of).toList(),
                    one.result().motions().stream().map(MotionDocument::of).toList(),
                    one.at(),
                    PersonDocument.of(one.by()));
        }

        Announcement announcement() {
            AnnouncedResult result = new AnnouncedResult(
                    decisions.stream().map(DecisionDocument::decision).toList(),
                    motions.stream().map(MotionDocument::motion).toList());
            return new Announcement(itemId, result, at, by.person());
        }
    }

    record RetractionDocument(String itemId, Instant announcedAt, Instant at, PersonDocument by, String reason) {
        static RetractionDocument of(Retraction one) {
            return new RetractionDocument(
                    one.itemId(), one.announcedAt(), one.at(), PersonDocument.of(one.by()), one.reason());
        }

        Retraction retraction() {
            return new Retraction(itemId, announcedAt, at, by.person(), reason);
        }
    }

    static @Nullable AnnouncementsDocument of(Announcements announced) {
        return announced.equals(Announcements.none())
                ? null
                : new AnnouncementsDocument(
                        announced.standing().stream()
                                .map(AnnouncementDocument::of)
                                .toList(),
                        announced.retractions().stream()
                                .map(RetractionDocument::of)
                                .toList());
    }

    static Announcements announcements(@Nullable AnnouncementsDocument stored) {
        return stored == null
                ? Announcements.none()
                : new Announcements(
                        stored.standing.stream()
                                .map(AnnouncementDocument::announcement)
                                .toList(),
                        stored.retractions.stream()
                                .map(RetractionDocument::retraction)
                                .toList());
    }
}
