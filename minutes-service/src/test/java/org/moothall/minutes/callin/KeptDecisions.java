package org.moothall.minutes.callin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moothall.minutes.callin.CallInEvent.OpenedToCallIn;

/** Executive decisions in memory that also remember every event, in order. */
public class KeptDecisions implements ExecutiveDecisions {
    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private final List<CallInEvent> events = new ArrayList<>();

    @Override
    public Optional<Kept> find(String decisionId) {
        return Optional.ofNullable(kept.get(decisionId));
    }

    @Override
    public List<Kept> list(CallInQuery query, Instant now, boolean exemptToo) {
        return kept.values().stream()
                .filter(one -> exemptToo || !one.decision().origin().exempt())
                .toList();
    }

    @Override
    public List<Kept> dueToTakeEffect(Instant now, int limit) {
        return kept.values().stream()
                .filter(one -> one.decision().course() instanceof Course.Awaiting)
                .filter(one -> !now.isBefore(one.decision().windowClosesAt()))
                .limit(limit)
                .toList();
    }

    @Override
    public void open(OpenedToCallIn opened) {
        if (kept.putIfAbsent(opened.decision().id(), new Kept(1, opened.decision())) == null) {
            events.add(opened);
        }
    }

    @Override
    public boolean replace(long expectedVersion, CallInEvent event) {
        Kept current = kept.get(event.decision().id());
        if (current == null || current.version() != expectedVersion) {
            return false;
        }
        kept.put(event.decision().id(), new Kept(expectedVersion + 1, event.decision()));
        return events.add(event);
    }

    public List<CallInEvent> events() {
        return List.copyOf(events);
    }
}
