package org.moothall.notifications.delivery;

import java.time.Instant;

/** One try to send, and how it ended. The note is of our making: no words of a remote server, no address. */
public record Attempt(Instant at, Result result, String note) {

    /** How a try can end. */
    public enum Result {
        ACCEPTED,
        DEFERRED,
        REJECTED
    }
}
