package org.moothall.minutes.importing;

import java.time.Instant;

/** An import as it is kept: what was read, and the kind of the file that it was read from, which is kept beside it as it came. */
public record KeptImport(String id, ImportedPage page, String mediaType, Instant createdAt) {}
