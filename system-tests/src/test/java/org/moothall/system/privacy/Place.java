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
    LOG
}
