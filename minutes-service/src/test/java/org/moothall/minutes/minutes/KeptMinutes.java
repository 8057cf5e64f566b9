package org.moothall.minutes.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moothall.minutes.minutes.MinutesEvent.MinutesOpened;

/** A minute book in memory that also remembers every event, in order. */
public final class KeptMinutes implements MinuteBook {
    private final Map<String, Filed> filed = new HashMap<>();
    private final List<MinutesEvent> events = new ArrayList<>();

    @Override
    public Optional<Filed> find(String meetingId) {
        return Optional.ofNullable(filed.get(meetingId));
    }

    @Override
    public List<Filed> list(MinutesQuery query) {
        return filed.values().stream()
                .filter(one -> query.statuses().contains(one.minutes().stage().status()))
                .toList();
    }

    @Override
    public boolean open(MinutesOpened opened) {
        boolean first = filed.putIfAbsent(opened.minutes().id(), new Filed(1, opened.minutes())) == null;
        return first && events.add(opened);
    }

    @Override
    public boolean replace(long expectedVersion, MinutesEvent event, Editions editions) {
        String id = event.minutes().id();
        Filed current = filed.get(id);
        if (current == null || current.version() != expectedVersion) {
            return false;
        }
        filed.put(id, new Filed(expectedVersion + 1, event.minutes(), editions));
        return events.add(event);
    }

    /** Puts minutes on the shelf as they are, with no event. */
    public void shelve(long version, Minutes minutes) {
        filed.put(minutes.id(), new Filed(version, minutes));
    }

    /** Takes minutes away as if they had never been. */
    public void burn(String meetingId) {
        filed.remove(meetingId);
    }

    public List<MinutesEvent> events() {
        return List.copyOf(events);
    }
}
