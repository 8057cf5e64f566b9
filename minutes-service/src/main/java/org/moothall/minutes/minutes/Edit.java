package org.moothall.minutes.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** With which version of the minutes something came to be as it is, when, and by whom as far as that is known. */
public record Edit(long version, Instant at, @Nullable Person by) {}
