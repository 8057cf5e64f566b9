package org.moothall.minutes.minutes;

/** The four stages of minutes by name, in their order. */
public enum Status {
    DRAFT,
    CIRCULATED,
    APPROVED,
    PUBLISHED
}
