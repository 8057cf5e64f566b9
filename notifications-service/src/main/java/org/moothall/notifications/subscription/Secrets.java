package org.moothall.notifications.subscription;

/** Port: new random secrets and ids, from a source that nobody can guess. */
public interface Secrets {

    /** An id that tells nothing, not even when it was given. */
    String id();

    /** At least 256 random bits, safe in a URL. */
    String token();

    /** A key to sign webhooks with, in the form {@code whsec_…} of Standard Webhooks. */
    String signingSecret();
}
