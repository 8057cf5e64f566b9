package org.moothall.minutes.importing;

import org.jspecify.annotations.Nullable;

/** Somebody whom the page names among those who were there, or were not: as written, and the line that says so. */
public record FoundPerson(String name, @Nullable String role, String line) {}
