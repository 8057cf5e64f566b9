package org.moothall.minutes.minutes;

/** Who did something: the stable id of the sign-in, and the name as it was then. */
public record Person(String id, String name) {}
