package org.moothall.notifications.subscription;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Subscriptions in memory, with the events that were written with them. */
public final class MemorySubscriptions implements Subscriptions {
    public final Map<String, Subscription> kept = new LinkedHashMap<>();
    public final List<SubscriptionEvent> events = new ArrayList<>();

    public MemorySubscriptions with(Subscription subscription) {
        kept.put(subscription.id(), subscription);
        return this;
    }

    @Override
    public Optional<Subscription> find(String id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Optional<Subscription> findByIdentity(String identity) {
        return kept.values().stream()
                .filter(subscription -> subscription.identity().equals(identity))
                .findFirst();
    }

    @Override
    public boolean add(Subscription first, SubscriptionEvent event) {
        if (findByIdentity(first.identity()).isPresent()) {
            return false;
        }
        kept.put(first.id(), first);
        events.add(event);
        return true;
    }

    @Override
    public boolean replace(Subscription next, SubscriptionEvent event) {
        boolean wantedAlready = findByIdentity(next.identity())
                .filter(other -> !other.id().equals(next.id()))
                .isPresent();
        if (wantedAlready || kept.get(next.id()).version() != next.version() - 1) {
            return false;
        }
        kept.put(next.id(), next);
        events.add(event);
        return true;
    }

    @Override
    public List<Subscription> confirmedFor(Occasion occasion) {
        return List.copyOf(kept.values());
    }

    @Override
    public List<Subscription> requestedBefore(Instant time, int limit) {
        return kept.values().stream()
                .filter(subscription -> subscription.status() == SubscriptionStatus.REQUESTED
                        && subscription.modifiedAt().isBefore(time))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Subscription> list(@Nullable SubscriptionStatus status, @Nullable String afterId, int limit) {
        return List.copyOf(kept.values());
    }
}
