package org.moothall.relay.gap;

import java.util.List;

/**
 * An aggregate of which versions are missing.
 *
 * @param id tells it from all others of the service; opaque, and in the order of the list
 */
public record Gap(String id, String topic, String subject, List<Hole> holes) {

    public Gap {
        holes = List.copyOf(holes);
    }

    public long missing() {
        return holes.stream().mapToLong(Hole::size).sum();
    }
}
