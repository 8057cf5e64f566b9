package org.moothall.gateway.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the list of executive decisions. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CallIns(List<CallIn> items, @Nullable String next) {}
