package org.moothall.minutes.attendance;

import java.util.List;
import java.util.stream.Stream;

/** What happened to a clock, the oldest first: the last {@value #KEPT} entries, which are those of some years. */
public record History(List<Turn> turns) {
    private static final int KEPT = 200;

    public History {
        turns = List.copyOf(turns);
    }

    static History of(Turn first) {
        return new History(List.of(first));
    }

    History and(Turn next) {
        return new History(Stream.concat(turns.stream(), Stream.of(next))
                .skip(Math.max(0, turns.size() + 1 - KEPT))
                .toList());
    }
}
