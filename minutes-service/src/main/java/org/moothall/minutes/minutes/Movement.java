package org.moothall.minutes.minutes;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.NamedMember;

/**
 * A member came in or went out while an item was taken. Without a time it was before anything was put to the vote under
 * that item: who left took no part in it, who arrived did.
 */
public record Movement(
        Way way,
        NamedMember member,
        String itemId,
        @Nullable OffsetDateTime at) {

    /** In or out. */
    public enum Way {
        ARRIVED,
        LEFT
    }

    boolean isBy(OffsetDateTime moment) {
        return at == null || !at.isAfter(moment);
    }
}
