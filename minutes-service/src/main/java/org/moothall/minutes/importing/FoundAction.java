package org.moothall.minutes.importing;

import org.jspecify.annotations.Nullable;

/** Something that somebody agreed to do, in the page's own words; the owner is null where the page does not say who. */
public record FoundAction(
        @Nullable String owner, String text, @Nullable String due, Evidence evidence) {}
