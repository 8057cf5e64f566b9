package org.moothall.relay;

import java.util.concurrent.CompletableFuture;

/** Puts events on the log. */
@FunctionalInterface
interface EventSender {

    /**
     * Sends one event. The future ends once the event is durable on the log, or with {@link NotSent} where the log
     * refused it or did not acknowledge it in time; then it may or may not be there. Where the log cannot even be asked,
     * the future has ended when the call returns.
     */
    CompletableFuture<Void> send(PendingEvent event);

    /** Why an event does not count as sent. */
    final class NotSent extends Exception {
        private static final long serialVersionUID = 1L;
        private final boolean refused;

        NotSent(PendingEvent event, Throwable cause, boolean refused) {
            super("%s, version %d of %s: %s".formatted(event.type(), event.sequence(), event.subject(), cause), cause);
            this.refused = refused;
        }

        /** Whether the log will not take this event as it is; otherwise it is the log that is in trouble. */
        boolean refused() {
            return refused;
        }
    }
}
