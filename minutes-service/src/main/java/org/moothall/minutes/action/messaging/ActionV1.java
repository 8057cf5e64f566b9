package org.moothall.minutes.action.messaging;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.action.Action;
import org.moothall.minutes.action.Deadline;

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
        @Nullable String dueBy,
        @Nullable String dueMeetingId,
        String status) {

    static ActionV1 of(Action action, long version) {
        Action told = action.asAnnounced();
        Deadline.NextMeeting next = told.task().deadline() instanceof Deadline.NextMeeting by ? by : null;
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
                next == null ? null : "next-meeting",
                next == null ? null : next.meetingId(),
                told.status().word());
    }
}
