package org.moothall.minutes.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moothall.minutes.action.ActionEvent.ActionOpened;

/** Actions in memory that also remember every event, in order. */
public final class KeptActions implements Actions {
    private final Map<String, Followed> kept = new LinkedHashMap<>();
    private final List<ActionEvent> events = new ArrayList<>();

    @Override
    public Optional<Followed> find(String actionId) {
        return Optional.ofNullable(kept.get(actionId));
    }

    @Override
    public List<Followed> list(ActionQuery query) {
        return kept.values().stream()
                .filter(followed -> matches(followed.action(), query))
                .sorted(Comparator.comparing(followed -> followed.action().id()))
                .limit(query.limit())
                .toList();
    }

    private static boolean matches(Action action, ActionQuery query) {
        Task task = action.task();
        Origin origin = action.origin();
        return query.statuses().contains(action.status())
                && (query.exemptToo() || !origin.exempt())
                && (query.bodyId() == null || query.bodyId().equals(origin.bodyId()))
                && (query.meetingId() == null || query.meetingId().equals(origin.meetingId()))
                && (query.owner() == null || query.owner().equalsIgnoreCase(task.owner()))
                && (query.dueBefore() == null
                        || (task.due() != null && task.due().isBefore(query.dueBefore())))
                && (!query.byNextMeeting() || task.deadline() instanceof Deadline.NextMeeting)
                && (query.closedSince() == null
                        || action.closedAt()
                                .filter(closed -> closed.isBefore(query.closedSince()))
                                .isEmpty())
                && follows(action, query.order());
    }

    private static boolean follows(Action action, ActionOrder order) {
        return switch (order) {
            case ActionOrder.ById(String after) -> after == null || action.id().compareTo(after) > 0;
            case ActionOrder.ByDue _ ->
                throw new UnsupportedOperationException("Nothing here lists by due date, which the store does");
        };
    }

    @Override
    public void open(ActionOpened opened) {
        if (kept.putIfAbsent(opened.action().id(), new Followed(1, opened.action())) == null) {
            events.add(opened);
        }
    }

    @Override
    public boolean replace(long expectedVersion, ActionEvent event) {
        Followed current = kept.get(event.action().id());
        if (current == null || current.version() != expectedVersion) {
            return false;
        }
        kept.put(event.action().id(), new Followed(expectedVersion + 1, event.action()));
        return events.add(event);
    }

    public List<ActionEvent> events() {
        return List.copyOf(events);
    }
}
