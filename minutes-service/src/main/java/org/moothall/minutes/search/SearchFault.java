package org.moothall.minutes.search;

/** What is wrong with a search, by the parameter that it is in. */
public record SearchFault(String field, String what) {}
