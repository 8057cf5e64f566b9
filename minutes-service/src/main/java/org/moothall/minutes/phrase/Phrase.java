package org.moothall.minutes.phrase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A standard phrase as it is stored and read.
 *
 * @param verdict where the phrase is a decision, its verdict; else it is a paragraph
 */
record Phrase(
        @Id String id,
        long version,
        String title,
        @Nullable String verdict,
        String text,
        Instant createdAt,
        Instant modifiedAt) {}
