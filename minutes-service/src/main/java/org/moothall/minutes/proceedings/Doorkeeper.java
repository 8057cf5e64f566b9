package org.moothall.minutes.proceedings;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Knows who was in the room while an item was taken; without a moment, once all had come and gone who did. */
public interface Doorkeeper {
    Roll roll(@Nullable OffsetDateTime moment);
}
