package org.moothall.gateway.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the list of actions. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Actions(List<Action> items, @Nullable String next) {}
