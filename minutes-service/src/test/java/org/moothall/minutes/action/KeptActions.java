package org.moothall.minutes.action;

import java.util.ArrayList;
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
                .filter(followed ->
                        query.exemptToo() || !followed.action().origin().exempt())
                .toList();
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
