package org.moothall.relay;

/** Puts one event on the log and returns once it is durable there. */
@FunctionalInterface
interface EventSender {

    void send(PendingEvent event) throws NotSent, InterruptedException;

    /** The log did not acknowledge the event in time, or refused it; the event may or may not be on it. */
    final class NotSent extends Exception {
        private static final long serialVersionUID = 1L;

        NotSent(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
