package org.moothall.gateway.proceedings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was moved and declared under one item, as minutes-service answers it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Business(
        String itemId, int number, String title, boolean budget, List<Motion> motions, List<Interest> interests) {
    Business {
        motions = motions == null ? List.of() : motions;
        interests = interests == null ? List.of() : interests;
    }

    Optional<Motion> motion(String id) {
        return motions.stream().filter(motion -> motion.id().equals(id)).findFirst();
    }

    /** All motions, with that one in the place of the one that has its id, or after the others. */
    List<Motion> with(Motion changed) {
        List<Motion> all = new ArrayList<>();
        motions.forEach(motion -> all.add(motion.id().equals(changed.id()) ? changed : motion));
        if (motion(changed.id()).isEmpty()) {
            all.add(changed);
        }
        return List.copyOf(all);
    }

    List<Motion> without(String id) {
        return motions.stream().filter(motion -> !motion.id().equals(id)).toList();
    }

    /** Which of the motions it is, as people count them. */
    public int numberOf(String id) {
        return motions.stream().map(Motion::id).toList().indexOf(id) + 1;
    }
}
