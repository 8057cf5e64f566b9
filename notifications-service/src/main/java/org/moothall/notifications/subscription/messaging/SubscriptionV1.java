package org.moothall.notifications.subscription.messaging;

import java.time.Instant;
import org.moothall.notifications.subscription.Subscription;

/** The body of every subscription event, version 1: neither target nor filter, since both are personal. */
record SubscriptionV1(
        String subscriptionId, String channel, String status, long version, Instant createdAt, Instant modifiedAt) {

    static SubscriptionV1 of(Subscription subscription) {
        return new SubscriptionV1(
                subscription.id(),
                subscription.channel().word(),
                subscription.status().word(),
                subscription.version(),
                subscription.createdAt(),
                subscription.modifiedAt());
    }
}
