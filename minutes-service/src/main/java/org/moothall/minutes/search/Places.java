package org.moothall.minutes.search;

import java.util.Map;

/**
 * How far an index has read.
 *
 * @param next by partition, named with the broker's own id of its topic: the offset that comes next
 * @param complete whether everything was read that there was when the index was begun
 */
public record Places(Map<String, Long> next, boolean complete) {
    public static final Places NONE = new Places(Map.of(), false);

    public Places {
        next = Map.copyOf(next);
    }
}
