package org.moothall.notifications.subscription;

import java.time.Instant;

/** Port: counts the confirmation requests of one target, so that nobody is flooded in another's name. */
public interface Allowances {

    /** Takes one of what the target may still ask for in the present window; false if nothing is left. */
    boolean take(Target target, Instant now);

    void removeOver(Instant now);
}
