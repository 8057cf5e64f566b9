package org.moothall.gateway.importing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** Where a finding stands: characters start to end of one point or one paragraph, counted from 0. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Evidence(@Nullable Integer point, @Nullable Integer paragraph, int start, int end) {}
