package org.moothall.minutes.search.messaging;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.search.Paper;
import org.moothall.minutes.search.Sitting;
import org.moothall.minutes.search.Told;

/** What the index needs of a meeting's state on the wire; other fields are ignored. */
record MeetingToldV1(
        String meetingId,
        String bodyId,
        String bodyName,
        OffsetDateTime startsAt,
        String status,
        @Nullable AgendaV1 agenda) {
    private static final String CANCELLED = "cancelled";

    MeetingToldV1 {
        requireNonNull(meetingId, "meetingId is missing");
        requireNonNull(bodyId, "bodyId is missing");
        requireNonNull(bodyName, "bodyName is missing");
        requireNonNull(startsAt, "startsAt is missing");
        requireNonNull(status, "status is missing");
    }

    record AgendaV1(List<ItemV1> items) {
        AgendaV1 {
            requireNonNull(items, "agenda.items is missing");
        }
    }

    /** Exempt must be said: an item that leaves it out is not taken for an open one. */
    record ItemV1(
            String itemId,
            @Nullable String title,
            @Nullable Boolean exempt,
            @Nullable String purpose,
            @Nullable List<DocumentV1> documents) {
        ItemV1 {
            requireNonNull(itemId, "agenda.items.itemId is missing");
        }

        boolean isOpen() {
            return Boolean.FALSE.equals(exempt);
        }

        private List<Paper> papers() {
            return documents == null
                    ? List.of()
                    : documents.stream().flatMap(DocumentV1::paper).toList();
        }

        Told.AgendaPoint point() {
            List<String> texts = new ArrayList<>();
            if (purpose != null) {
                texts.add(purpose);
            }
            papers().forEach(paper -> texts.add(paper.title()));
            return new Told.AgendaPoint(itemId, requireNonNullElse(title, ""), texts, papers());
        }
    }

    record DocumentV1(@Nullable String documentId, @Nullable String title) {
        Stream<Paper> paper() {
            return Stream.ofNullable(documentId).map(id -> new Paper(id, requireNonNullElse(title, "")));
        }
    }

    /** Without its exempt items: what stands there for them says nothing, and if it should it is not for here. */
    Told told(long version) {
        return new Told.OfMeeting(
                meetingId,
                version,
                new Sitting(bodyId, bodyName, startsAt, status.equals(CANCELLED)),
                agenda == null
                        ? List.of()
                        : agenda.items().stream()
                                .filter(ItemV1::isOpen)
                                .map(ItemV1::point)
                                .toList());
    }
}
