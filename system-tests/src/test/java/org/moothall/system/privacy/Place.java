package org.moothall.system.privacy;

/** Where something of the platform can be read by somebody. */
public enum Place {
    TOPIC,
    WEBHOOK,
    LETTER,
    FEED,
    PUBLIC_API,
    METRIC,
    SPAN,
    LOG,
    /** What is said of a record that could not be read: the key and the headers of its dead letter. */
    DEAD_LETTER,
    /** That record itself, which is kept as somebody else wrote it. */
    DEAD_LETTER_BODY
}
