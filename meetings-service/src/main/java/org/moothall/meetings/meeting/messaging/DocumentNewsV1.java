package org.moothall.meetings.meeting.messaging;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.meetings.agenda.AgendaItem;
import org.moothall.meetings.agenda.AgendaItemId;
import org.moothall.meetings.meeting.Meeting;

/** Which document an event is about. Of one under an exempt item nothing is told. */
record DocumentNewsV1(
        String itemId,
        String documentId,
        @Nullable String title,
        @Nullable String reason,
        @Nullable String replacedBy) {

    static @Nullable DocumentNewsV1 withdrawn(Meeting meeting, AgendaItemId item, String documentId) {
        return open(meeting, item)
                .flatMap(told -> told.withdrawn(documentId))
                .map(withdrawn -> new DocumentNewsV1(
                        item.value(),
                        documentId,
                        withdrawn.publicTitle().orElse(null),
                        withdrawn.reason(),
                        withdrawn.replacedBy()))
                .orElse(null);
    }

    static @Nullable DocumentNewsV1 restored(Meeting meeting, AgendaItemId item, String documentId) {
        return open(meeting, item).stream()
                .flatMap(told -> told.documents().stream())
                .filter(document -> document.documentId().equals(documentId))
                .map(document -> new DocumentNewsV1(item.value(), documentId, document.title(), null, null))
                .findFirst()
                .orElse(null);
    }

    private static Optional<AgendaItem> open(Meeting meeting, AgendaItemId item) {
        return meeting.agenda().forThePublic().item(item);
    }
}
