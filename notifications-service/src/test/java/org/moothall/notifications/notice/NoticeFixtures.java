package org.moothall.notifications.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.notifications.subscription.EventName;

/** Public events, and the ports that notices need, in memory. */
public final class NoticeFixtures {

    private NoticeFixtures() {}

    public static Envelope envelope(String id, String type, Instant at) {
        return new Envelope(
                id, type, "/moothall/meetings-service", "m1", 4, at, "https://moothall.org/contracts/x", "{\"a\": 1}");
    }

    public static MeetingNews agendaPublished(String eventId, Instant at, boolean historical, String... titles) {
        return new MeetingNews(
                envelope(eventId, "org.moothall.meetings.agenda-published.v1", at),
                EventName.AGENDA_PUBLISHED,
                "m1",
                "b1",
                "Children and Families Panel",
                OffsetDateTime.parse("2026-12-01T10:00:00Z"),
                "County Hall",
                historical,
                null,
                null,
                null,
                List.of(titles),
                null);
    }

    public static MeetingNews paperWithdrawn(@Nullable WithdrawnPaper paper) {
        return new MeetingNews(
                envelope("e1", "org.moothall.meetings.document-withdrawn.v1", Instant.parse("2026-11-25T11:20:00Z")),
                EventName.DOCUMENT_WITHDRAWN,
                "m1",
                "b1",
                "Children and Families Panel",
                OffsetDateTime.parse("2026-12-01T10:00:00Z"),
                "County Hall",
                false,
                null,
                null,
                null,
                List.of("Pupil referral units"),
                paper);
    }

    public static MinutesNews minutesPublished(String eventId, Instant at, boolean historical) {
        return new MinutesNews(
                envelope(eventId, "org.moothall.minutes.minutes-published.v1", at),
                "m1",
                "b1",
                "Children and Families Panel",
                OffsetDateTime.parse("2026-11-03T10:00:00Z"),
                historical,
                List.of("Budget"),
                List.of(),
                List.of());
    }

    /** Notices in memory. */
    public static final class MemoryNotices implements Notices {
        public final Map<String, Notice> kept = new HashMap<>();

        @Override
        public void keep(Notice notice) {
            kept.putIfAbsent(notice.id(), notice);
        }

        @Override
        public Optional<Notice> find(String eventId) {
            return Optional.ofNullable(kept.get(eventId));
        }
    }

    /** Names of bodies in memory. */
    public static final class MemoryBodyNames implements BodyNames {
        private final Map<String, String> kept = new HashMap<>();

        @Override
        public void learn(String bodyId, long version, String name) {
            kept.put(bodyId, name);
        }

        @Override
        public Optional<String> nameOf(String bodyId) {
            return Optional.ofNullable(kept.get(bodyId));
        }
    }
}
