package org.moothall.minutes.importing;

import java.time.Instant;

/**
 * An import as it is kept: what was read, and the text that it was read from. Of HTML that is the text that a reader of
 * the page sees; the markup itself is never kept.
 */
public record KeptImport(String id, ImportedPage page, String original, Instant createdAt) {}
