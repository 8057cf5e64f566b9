package org.moothall.notifications.stream;

/** Something in a form that cannot be used. */
public record StreamFault(Kind kind, String what) {

    /** What is wrong, and with which part of the form. */
    public enum Kind {
        UNKNOWN_OWNER("owner"),
        UNKNOWN_EVENT("type"),
        INVALID_BODY("body"),
        INVALID_FROM("from"),
        MALFORMED_POSITION("Last-Event-ID"),
        POSITION_OF_OTHER_TOPICS("Last-Event-ID"),
        POSITION_NOT_THERE("Last-Event-ID");

        private final String field;

        Kind(String field) {
            this.field = field;
        }

        public String field() {
            return field;
        }
    }

    static StreamFault of(Kind kind, String what) {
        return new StreamFault(kind, what);
    }
}
