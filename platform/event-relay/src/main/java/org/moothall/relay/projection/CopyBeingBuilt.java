package org.moothall.relay.projection;

import java.util.Optional;

/** Where a rebuild's thread writes while it feeds a projection: into the new copy, and into nothing else. */
record CopyBeingBuilt(String projection, String collection) {

    private static final ScopedValue<CopyBeingBuilt> CURRENT = ScopedValue.newInstance();

    /** What is done by this thread writes to the new copy, and reads it. */
    void within(Runnable feeding) {
        ScopedValue.where(CURRENT, this).run(feeding);
    }

    /** The copy that this thread reads of the projection instead of the live one. */
    static Optional<String> toRead(String projection) {
        return CURRENT.isBound() && CURRENT.get().projection().equals(projection)
                ? Optional.of(CURRENT.get().collection())
                : Optional.empty();
    }

    /**
     * The copy that this thread writes of the projection instead of the live one.
     *
     * @throws IllegalStateException if another projection is being rebuilt: its feed must write nothing but it
     */
    static Optional<String> toWrite(String projection) {
        if (CURRENT.isBound() && !CURRENT.get().projection().equals(projection)) {
            throw new IllegalStateException("the feed of " + CURRENT.get().projection() + " writes to " + projection);
        }
        return toRead(projection);
    }
}
