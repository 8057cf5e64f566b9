package org.moothall.minutes.attendance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moothall.minutes.attendance.ClockEvent.Opened;

/** Clocks in memory that also remember every event, in order. */
final class KeptClocks implements AttendanceClocks {
    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private final List<ClockEvent> events = new ArrayList<>();
    private Runnable meanwhile = () -> {};

    @Override
    public Optional<Kept> find(String clockId) {
        return Optional.ofNullable(kept.get(clockId));
    }

    @Override
    public List<Kept> list(ClockQuery query) {
        return List.copyOf(kept.values());
    }

    @Override
    public void open(Opened opened) {
        if (kept.putIfAbsent(opened.clock().id(), new Kept(1, opened.clock())) == null) {
            events.add(opened);
        }
    }

    @Override
    public boolean replace(long expectedVersion, ClockEvent event) {
        Runnable others = meanwhile;
        meanwhile = () -> {};
        others.run();
        Kept current = kept.get(event.clock().id());
        if (current == null || current.version() != expectedVersion) {
            return false;
        }
        kept.put(event.clock().id(), new Kept(expectedVersion + 1, event.clock()));
        return events.add(event);
    }

    /** What somebody else does between the reading and the next writing. */
    void meanwhile(Runnable others) {
        meanwhile = others;
    }

    List<ClockEvent> events() {
        return List.copyOf(events);
    }
}
