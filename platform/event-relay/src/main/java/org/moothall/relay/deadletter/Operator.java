package org.moothall.relay.deadletter;

/** Who decides about a dead letter. */
public record Operator(String id, String name) {}
