package org.moothall.minutes.meeting;

import org.jspecify.annotations.Nullable;

/**
 * One item of a published agenda; the title of an exempt item is the neutral one that the public may read.
 *
 * @param urgency null where the item was on the agenda in time
 */
public record AgendaItem(
        String itemId,
        int number,
        String title,
        boolean exempt,
        @Nullable Urgency urgency) {}
