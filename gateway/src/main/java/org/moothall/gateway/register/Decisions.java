package org.moothall.gateway.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the list of decisions. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Decisions(List<Decision> items, @Nullable String next) {}
