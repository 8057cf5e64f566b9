package org.moothall.minutes.document;

/** A document as one reader may see it, with the version of the minutes that it was made of. */
public record Issue(long version, Paper paper) {}
