package org.moothall.minutes.action.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.action.Action;
import org.moothall.minutes.action.ActionStatus;
import org.moothall.minutes.action.Chased;
import org.moothall.minutes.action.Origin;
import org.moothall.minutes.action.Task;

/**
 * An action as it is stored; the owner stands there twice, once as a key that no difference of case can miss. What may be
 * null was not yet kept when the oldest of them were written.
 */
record ActionDocument(
        String meetingId,
        String itemId,
        String bodyId,
        String bodyName,
        boolean exempt,
        @Nullable Boolean historical,
        @Nullable SourceDocument source,
        String owner,
        String ownerKey,
        String text,
        @Nullable String due,
        @Nullable Boolean byNextMeeting,
        @Nullable String dueMeetingId,
        ActionStatus status,
        List<ProgressDocument> history,
        @Nullable List<String> toldDueSoon,
        @Nullable List<String> toldOverdue,
        @Nullable Instant closedAt,
        Instant createdAt,
        Instant modifiedAt) {

    static String key(String owner) {
        return owner.strip().toLowerCase(Locale.ROOT);
    }

    static ActionDocument of(Action action) {
        Origin origin = action.origin();
        Task task = action.task();
        DeadlineDocument deadline = DeadlineDocument.of(task.deadline());
        return new ActionDocument(
                origin.meetingId(),
                origin.itemId(),
                origin.bodyId(),
                origin.bodyName(),
                origin.exempt(),
                origin.historical(),
                SourceDocument.of(origin.source()),
                task.owner(),
                key(task.owner()),
                task.text(),
                deadline.day(),
                deadline.byNextMeeting(),
                deadline.meetingId(),
                action.status(),
                action.history().stream().map(ProgressDocument::of).toList(),
                texts(action.chased().dueSoon()),
                texts(action.chased().overdue()),
                action.closedAt().orElse(null),
                action.createdAt(),
                action.modifiedAt());
    }

    Action action(String actionId) {
        DeadlineDocument deadline = new DeadlineDocument(due, Boolean.TRUE.equals(byNextMeeting), dueMeetingId);
        return new Action(
                actionId,
                new Origin(
                        meetingId,
                        itemId,
                        bodyId,
                        bodyName,
                        exempt,
                        Boolean.TRUE.equals(historical),
                        source == null ? null : source.source()),
                new Task(owner, text, deadline.deadline()),
                status,
                history.stream().map(ProgressDocument::progress).toList(),
                new Chased(dates(toldDueSoon), dates(toldOverdue)),
                createdAt,
                modifiedAt);
    }

    private static List<String> texts(Collection<LocalDate> dates) {
        return dates.stream().sorted().map(LocalDate::toString).toList();
    }

    private static Set<LocalDate> dates(@Nullable List<String> texts) {
        return texts == null ? Set.of() : texts.stream().map(LocalDate::parse).collect(Collectors.toUnmodifiableSet());
    }
}
