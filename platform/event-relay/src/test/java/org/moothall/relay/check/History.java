package org.moothall.relay.check;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The states that a copy of some aggregates goes through if it follows the log: a fold that keeps every step. */
public final class History {

    private final Map<String, NavigableMap<Long, String>> steps = new TreeMap<>();

    /**
     * What a copy shows of this aggregate once it has heard of this version, in any text that can be compared. Telling it
     * again changes nothing, since every delivery of one version says the same.
     */
    public void tell(String aggregate, long version, String state) {
        steps.computeIfAbsent(aggregate, _ -> new TreeMap<>()).put(version, state);
    }

    Map<String, NavigableMap<Long, String>> steps() {
        return steps;
    }
}
