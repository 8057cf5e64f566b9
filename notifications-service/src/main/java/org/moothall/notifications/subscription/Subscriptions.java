package org.moothall.notifications.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port: where subscriptions are kept. A write and its event are one. */
public interface Subscriptions {

    Optional<Subscription> find(String id);

    Optional<Subscription> findByIdentity(String identity);

    /** Keeps a new subscription; false if the same wish is kept already. */
    boolean add(Subscription first, SubscriptionEvent event);

    /** Keeps the next version; false if the version before it is no longer the kept one, or the same wish is kept. */
    boolean replace(Subscription next, SubscriptionEvent event);

    /** The confirmed ones whose bodies and events let the occasion through; keywords are for the caller to judge. */
    List<Subscription> confirmedFor(Occasion occasion);

    /** Those that were last asked for before a time and not confirmed since. */
    List<Subscription> requestedBefore(Instant time, int limit);

    /** In the order of their ids, beginning after {@code afterId}. */
    List<Subscription> list(@Nullable SubscriptionStatus status, @Nullable String afterId, int limit);
}
