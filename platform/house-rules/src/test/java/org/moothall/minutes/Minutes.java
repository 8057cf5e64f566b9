package org.moothall.minutes;

/** Stands for a class of another service in the broken samples. */
public record Minutes(String id) {}
