package org.moothall.minutes.search;

/**
 * What is wrong with a search.
 *
 * @param field the parameter that it is in
 * @param fault its kind, a stable word
 */
public record SearchFault(String field, String fault, String what) {}
