package org.moothall.minutes.action.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.action.Action;
import org.moothall.minutes.action.ChaseRules;
import org.moothall.minutes.action.Followed;
import org.moothall.minutes.minutes.Audience;

/**
 * An action as it is read; the history is for the council's own people.
 *
 * @param dueSoon as its owner is reminded: it is still to be done, and so many days are left as the council has set
 */
record ActionView(
        String id,
        String meetingId,
        String itemId,
        String bodyId,
        String bodyName,
        boolean exempt,
        String owner,
        String text,
        @JsonUnwrapped DueJson deadline,
        String status,
        boolean overdue,
        boolean dueSoon,
        @Nullable EvidenceView evidence,
        long version,
        Instant createdAt,
        Instant modifiedAt,
        @Nullable List<ProgressView> history) {

    /** The action must have been disclosed to that audience already. */
    static ActionView of(Followed followed, Audience audience, LocalDate today, ChaseRules rules) {
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
                DueJson.of(action.task().deadline()),
                action.status().word(),
                action.isOverdue(today),
                action.isDueSoon(today, rules.daysBefore()),
                EvidenceView.of(action.origin().source()),
                followed.version(),
                action.createdAt(),
                action.modifiedAt(),
                audience.isInside()
                        ? action.history().stream().map(ProgressView::of).toList()
                        : null);
    }
}
