package org.moothall.minutes.action.messaging;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.action.Action;

/** The body of every event of an action; notes stay inside, and of an exempt one only its being there is told. */
record ActionV1(
        long version,
        Instant createdAt,
        Instant modifiedAt,
        String actionId,
        String meetingId,
        String itemId,
        String bodyId,
        String owner,
        String text,
        @Nullable LocalDate due,
        String status) {

    static ActionV1 of(Action action, long version) {
        Action told = action.asAnnounced();
        return new ActionV1(
                version,
                told.createdAt(),
                told.modifiedAt(),
                told.id(),
                told.origin().meetingId(),
                told.origin().itemId(),
                told.origin().bodyId(),
                told.task().owner(),
                told.task().text(),
                told.task().due(),
                told.status().word());
    }
}
