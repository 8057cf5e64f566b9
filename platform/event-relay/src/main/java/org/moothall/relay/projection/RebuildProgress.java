package org.moothall.relay.projection;

/**
 * How much of the topics a rebuild has read.
 *
 * @param read records so far
 * @param total records that there were when it was last asked
 * @param undecodable records among those read that could not be read as events; they are dead letters already
 */
public record RebuildProgress(long read, long total, long undecodable) {

    static final RebuildProgress NONE = new RebuildProgress(0, 0, 0);
}
