package org.moothall.system.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that the platform wrote or said.
 *
 * @param detail which topic, whose letter, what log
 * @param time as of when it speaks, if it says so
 */
public record Text(Place place, String detail, @Nullable Instant time, String content) {}
