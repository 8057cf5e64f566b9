package org.moothall.gateway.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the list of officers' decisions. */
@JsonIgnoreProperties(ignoreUnknown = true)
record OfficerDecisions(
        List<OfficerDecision> items, @Nullable String next) {}
