package org.moothall.minutes.minutes;

import java.util.Set;

/** Who is reading, and what such a reader may see: drafts are the clerk's, published minutes everybody's. */
public enum Audience {
    PUBLIC(Status.PUBLISHED, false),
    OFFICERS(Status.CIRCULATED, false),
    MEMBERS(Status.CIRCULATED, true),
    CLERKS(Status.DRAFT, true);

    private final Status first;
    private final boolean exemptToo;

    Audience(Status first, boolean exemptToo) {
        this.first = first;
        this.exemptToo = exemptToo;
    }

    /** Takes the widest audience that one of the roles belongs to; a role that is not known here is the public's. */
    public static Audience of(Set<String> roles) {
        if (roles.contains("CLERK")) {
            return CLERKS;
        }
        if (roles.contains("CHAIR") || roles.contains("MEMBER")) {
            return MEMBERS;
        }
        return roles.contains("OFFICER") ? OFFICERS : PUBLIC;
    }

    public boolean maySee(Status status) {
        return status.compareTo(first) >= 0;
    }

    /** Whether the reader keeps the register of interests, whose sensitive entries nobody else is told. */
    public boolean maySeeSensitive() {
        return this == CLERKS;
    }

    public boolean maySeeExempt() {
        return exemptToo;
    }

    /** Whether the reader is of the council's own people, who may see notes and names that the public need not. */
    public boolean isInside() {
        return this != PUBLIC;
    }
}
