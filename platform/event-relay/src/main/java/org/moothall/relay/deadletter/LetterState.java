package org.moothall.relay.deadletter;

import java.util.Locale;

/** What has become of a dead letter. */
public enum LetterState {
    /** Nobody has dealt with it, or nobody with success. */
    OPEN,
    /** Its consumer has handled it after all. */
    REPLAYED,
    /** Somebody has decided that it need not be handled. */
    DISCARDED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
