package org.moothall.minutes.minutes;

import java.util.EnumSet;
import java.util.Set;

/** Who is reading, and what such a reader may see: drafts are the clerk's, published minutes everybody's. */
public enum Audience {
    PUBLIC(Status.PUBLISHED, false),
    OFFICERS(Status.CIRCULATED, false),
    MEMBERS(Status.CIRCULATED, true),
    CLERKS(Status.DRAFT, true);

    private final Set<Status> visible;
    private final boolean exemptToo;

    Audience(Status first, boolean exemptToo) {
        this.visible = EnumSet.range(first, Status.PUBLISHED);
        this.exemptToo = exemptToo;
    }

    public boolean maySee(Status status) {
        return visible.contains(status);
    }

    public boolean maySeeExempt() {
        return exemptToo;
    }

    /** Whether the reader is of the council's own people, who may see notes and names that the public need not. */
    public boolean isInside() {
        return this != PUBLIC;
    }
}
