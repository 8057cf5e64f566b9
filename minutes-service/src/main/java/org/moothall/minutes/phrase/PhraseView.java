package org.moothall.minutes.phrase;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A phrase as the API shows it, with the placeholders that its text has. */
record PhraseView(
        String id,
        String title,
        @Nullable String verdict,
        String text,
        Set<String> placeholders,
        Instant createdAt,
        Instant modifiedAt) {

    static PhraseView of(Phrase phrase) {
        return new PhraseView(
                phrase.id(),
                phrase.title(),
                phrase.verdict(),
                phrase.text(),
                new PhraseText(phrase.text()).placeholders(),
                phrase.createdAt(),
                phrase.modifiedAt());
    }
}
