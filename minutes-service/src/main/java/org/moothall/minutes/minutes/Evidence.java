package org.moothall.minutes.minutes;

/** Where in the minuted text something was read: the point, and the characters in it from start up to end. */
public record Evidence(int point, int start, int end) {}
