package org.moothall.relay.inbox;

/** A record that can never be read, however often it is tried: it goes to the dead-letter topic with this reason. */
public final class UndecodableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UndecodableEvent(String reason) {
        super(reason);
    }

    public UndecodableEvent(String reason, Throwable cause) {
        super(reason, cause);
    }
}
