package org.moothall.notifications.delivery;

/** The event that a delivery is owed for. */
public record Cause(String eventId, String type, String subject, long sequence) {
    private static final String REQUESTED = ".subscription-requested.";

    /** Whether the letter with the confirmation link is owed, rather than a notice. */
    boolean asksForConfirmation() {
        return type.contains(REQUESTED);
    }
}
