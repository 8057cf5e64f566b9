package org.moothall.minutes.search;

/** A document that a published agenda names under an open item. */
public record Paper(String documentId, String title) {}
