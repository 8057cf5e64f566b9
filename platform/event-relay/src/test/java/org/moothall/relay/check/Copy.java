package org.moothall.relay.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * A copy that somebody keeps by the log, beside what it ought to be.
 *
 * @param shown what it shows of each aggregate, in the words of the history
 */
public record Copy(String name, History history, Map<String, String> shown) {

    /** The versions that it has not taken in yet, as far as what it shows is some state that once was right. */
    List<Missing> behind() {
        List<Missing> missing = new ArrayList<>();
        history.steps().forEach((aggregate, steps) -> {
            String now = shown.get(aggregate);
            if (now == null || steps.containsValue(now)) {
                steps.tailMap(reached(steps, now), false)
                        .keySet()
                        .forEach(version ->
                                missing.add(new Missing(new Version(aggregate, version), Fate.NOT_PROJECTED, name)));
            }
        });
        return missing;
    }

    /** What it shows and the log never said. */
    List<String> strayed() {
        List<String> strayed = new ArrayList<>();
        shown.forEach((aggregate, now) -> {
            NavigableMap<Long, String> steps = history.steps().get(aggregate);
            if (steps == null) {
                strayed.add("%s shows %s, of which the log tells nothing: %s".formatted(name, aggregate, now));
            } else if (!steps.containsValue(now)) {
                strayed.add("%s shows %s as %s, and the log as %s"
                        .formatted(name, aggregate, now, steps.lastEntry().getValue()));
            }
        });
        return strayed;
    }

    private static long reached(NavigableMap<Long, String> steps, @Nullable String now) {
        return steps.descendingMap().entrySet().stream()
                .filter(step -> step.getValue().equals(now))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0L);
    }
}
