package org.moothall.gateway.committee;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A body that can be chosen. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BodyChoice(String id, String name) {}
