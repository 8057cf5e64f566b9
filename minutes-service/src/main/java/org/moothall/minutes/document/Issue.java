package org.moothall.minutes.document;

/**
 * A document as one reader may see it, with the version of the minutes that it was made of.
 *
 * @param open whether it is published and as everybody sees it, so that it may be kept and shared
 */
public record Issue(String meetingId, long version, Paper paper, boolean open) {}
