package org.moothall.minutes.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may have meant.
 *
 * @param completions words that begin like the last one, the commonest first
 * @param didYouMean the query with its unknown words put right, null where nothing is known that is like them
 */
public record Suggestions(
        List<String> completions, @Nullable String didYouMean) {}
