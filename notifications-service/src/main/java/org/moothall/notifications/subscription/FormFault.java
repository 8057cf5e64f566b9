package org.moothall.notifications.subscription;

/** One thing that is wrong with a request for a subscription, and in which field. */
public record FormFault(Kind kind, String field, String what) {

    /** The kinds of fault; each is a problem type of its own in the API. */
    public enum Kind {
        MISSING,
        UNKNOWN_CHANNEL,
        INVALID_EMAIL_ADDRESS,
        INVALID_WEBHOOK_URL,
        WEBHOOK_NOT_ALLOWED,
        INVALID_FILTER,
        UNKNOWN_EVENT
    }

    static FormFault missing(String field, String what) {
        return new FormFault(Kind.MISSING, field, what);
    }
}
