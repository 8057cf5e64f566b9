package org.moothall.minutes.meeting;

import org.jspecify.annotations.Nullable;

/**
 * An item was not on the agenda in time and is taken by reason of special circumstances (Local Government Act 1972,
 * s.100B(4)(b)).
 *
 * @param reason those circumstances, or null where they may not be told, as of an exempt item
 */
public record Urgency(@Nullable String reason) {}
