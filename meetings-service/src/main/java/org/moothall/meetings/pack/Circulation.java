package org.moothall.meetings.pack;

/** Whom a pack is for. */
public enum Circulation {
    /** Everybody: the agenda is published, and nothing exempt is in it. */
    PUBLIC,
    /** Those who prepare the meeting: what everybody would read once the agenda is published. */
    DRAFT,
    /** Members and those who prepare the meeting: everything, and so not for publication. */
    PRIVATE
}
