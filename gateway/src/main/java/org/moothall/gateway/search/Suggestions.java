package org.moothall.gateway.search;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** What may have been meant. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Suggestions(@Nullable String didYouMean) {}
