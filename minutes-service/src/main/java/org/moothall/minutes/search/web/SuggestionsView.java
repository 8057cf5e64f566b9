package org.moothall.minutes.search.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody may have meant. */
record SuggestionsView(
        @Schema(description = "Words that begin like the last one, the commonest first")
        List<String> completions,

        @Schema(description = "The query with its unknown words put right, where something is known that is like them")
        @Nullable String didYouMean) {}
