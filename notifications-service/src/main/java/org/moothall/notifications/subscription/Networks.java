package org.moothall.notifications.subscription;

/** Port: which hosts a webhook may be sent to, after their names have been resolved. */
public interface Networks {

    Reach reachOf(String host);

    /** Where the addresses behind a host name lie. */
    enum Reach {
        /** Every address is on the public internet. */
        PUBLIC,
        /** Every address is in a network that the operator allowed by name. */
        ALLOWED,
        /** At least one address is internal, or otherwise no place on the public internet. */
        REFUSED,
        /** The name resolves to nothing now; it is judged again whenever it is called. */
        UNKNOWN
    }
}
