package org.moothall.minutes.action.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.action.Action;
import org.moothall.minutes.action.Followed;
import org.moothall.minutes.action.Progress;
import org.moothall.minutes.minutes.Audience;

/** An action as it is read; the history is for the council's own people. */
record ActionView(
        String id,
        String meetingId,
        String itemId,
        String bodyId,
        String bodyName,
        boolean exempt,
        String owner,
        String text,
        @Nullable LocalDate due,
        String status,
        long version,
        Instant createdAt,
        Instant modifiedAt,
        @Nullable List<ProgressView> history) {

    record ProgressView(String status, @Nullable String note, String by, Instant at) {
        static ProgressView of(Progress progress) {
            return new ProgressView(
                    progress.status().word(), progress.note(), progress.by().name(), progress.at());
        }
    }

    /** The action must have been disclosed to that audience already. */
    static ActionView of(Followed followed, Audience audience) {
        Action action = followed.action();
        return new ActionView(
                action.id(),
                action.origin().meetingId(),
                action.origin().itemId(),
                action.origin().bodyId(),
                action.origin().bodyName(),
                action.origin().exempt(),
                action.task().owner(),
                action.task().text(),
                action.task().due(),
                action.status().word(),
                followed.version(),
                action.createdAt(),
                action.modifiedAt(),
                audience.isInside()
                        ? action.history().stream().map(ProgressView::of).toList()
                        : null);
    }
}
