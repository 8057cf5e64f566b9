package org.moothall.relay;

/**
 * An aggregate's state as it was read, with the version that a change of it must name.
 *
 * @param version counts the accepted changes from 1; the HTTP entity tag and the event sequence are this number
 */
public record Stored<S>(String id, long version, S state) {}
