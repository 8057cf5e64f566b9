package org.moothall.minutes.action.persistence;

import org.jspecify.annotations.Nullable;
import org.moothall.minutes.action.Source;
import org.moothall.minutes.minutes.Evidence;

/** The words that an action came from, as they are stored. */
record SourceDocument(
        String words, @Nullable Integer point, @Nullable Integer paragraph, int start, int end) {

    static @Nullable SourceDocument of(@Nullable Source source) {
        if (source == null) {
            return null;
        }
        Evidence at = source.at();
        return new SourceDocument(source.words(), at.point(), at.paragraph(), at.start(), at.end());
    }

    Source source() {
        return new Source(words, new Evidence(point, paragraph, start, end));
    }
}
