package org.moothall.notifications.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Deliveries in memory, with the events that were written with them; a write can be made to fail. */
final class MemoryDeliveries implements Deliveries {
    final Map<String, Delivery> kept = new LinkedHashMap<>();
    final List<DeliveryEvent> events = new ArrayList<>();
    boolean storeIsAway;

    @Override
    public Optional<Delivery> find(String id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public void add(Delivery first, DeliveryEvent event) {
        if (kept.putIfAbsent(first.id(), first) == null) {
            events.add(event);
        }
    }

    @Override
    public boolean replace(Delivery next, DeliveryEvent event) {
        if (storeIsAway) {
            throw new IllegalStateException("the process dies here");
        }
        if (kept.get(next.id()).version() != next.version() - 1) {
            return false;
        }
        kept.put(next.id(), next);
        events.add(event);
        return true;
    }

    @Override
    public Optional<Delivery> claim(Instant now, Instant leaseUntil) {
        return claim(_ -> true, now, leaseUntil);
    }

    @Override
    public Optional<Delivery> claimUntried(Instant now, Instant leaseUntil) {
        return claim(delivery -> delivery.tries() == 0, now, leaseUntil);
    }

    private Optional<Delivery> claim(Predicate<Delivery> which, Instant now, Instant leaseUntil) {
        return kept.values().stream()
                .filter(which)
                .filter(delivery -> delivery.status() == DeliveryStatus.DUE
                        && !delivery.nextAttemptAt().isAfter(now))
                .min(Comparator.comparing(Delivery::nextAttemptAt))
                .map(due -> put(due, due.tries() + 1, leaseUntil, due.attempts()));
    }

    @Override
    public void postpone(Delivery claimed, Attempt attempt, Instant nextAttemptAt) {
        Delivery now = kept.get(claimed.id());
        if (now.version() == claimed.version() && now.tries() == claimed.tries()) {
            put(
                    now,
                    now.tries(),
                    nextAttemptAt,
                    Stream.concat(now.attempts().stream(), Stream.of(attempt)).toList());
        }
    }

    private Delivery put(Delivery old, int tries, Instant next, List<Attempt> attempts) {
        Delivery noted = new Delivery(
                old.id(),
                old.version(),
                old.subscriptionId(),
                old.channel(),
                old.maskedTarget(),
                old.cause(),
                old.status(),
                tries,
                attempts,
                next,
                old.createdAt(),
                old.modifiedAt(),
                old.trace());
        kept.put(noted.id(), noted);
        return noted;
    }

    @Override
    public List<Delivery> list(Selection selection, @Nullable Place after, int limit) {
        return List.copyOf(kept.values());
    }

    @Override
    public Backlog backlog() {
        return new Backlog(kept.size(), Optional.empty(), 0);
    }
}
