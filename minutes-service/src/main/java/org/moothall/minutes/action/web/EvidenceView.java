package org.moothall.minutes.action.web;

import org.jspecify.annotations.Nullable;
import org.moothall.minutes.action.Source;

/** The words of the minutes that an action came from: characters start up to end of a point or a paragraph of its item. */
record EvidenceView(
        String words, @Nullable Integer point, @Nullable Integer paragraph, int start, int end) {

    static @Nullable EvidenceView of(@Nullable Source source) {
        return source == null
                ? null
                : new EvidenceView(
                        source.words(),
                        source.at().point(),
                        source.at().paragraph(),
                        source.at().start(),
                        source.at().end());
    }
}
