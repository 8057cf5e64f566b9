package org.moothall.notifications.subscription;

import java.time.Instant;
import java.util.List;

/** Port: where the hashes of mailed tokens are kept, beside the subscriptions and not as a part of their state. */
public interface ConfirmationTokens {

    void keep(ConfirmationToken token);

    List<ConfirmationToken> of(String subscriptionId);

    void removeExpiredBefore(Instant time);
}
