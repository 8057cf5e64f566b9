package org.moothall.notifications.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port: where deliveries are kept, and shared out among the replicas that work on them. */
public interface Deliveries {

    Optional<Delivery> find(String id);

    /** Keeps a new delivery with its event; nothing happens if it is kept already. */
    void add(Delivery first, DeliveryEvent event);

    /** Keeps the next version with its event; false if the version before it is no longer the kept one. */
    boolean replace(Delivery next, DeliveryEvent event);

    /**
     * Takes the one that has been due longest and counts the try, so that nobody else takes it before the lease is over. A
     * worker that dies leaves it to the next one.
     */
    Optional<Delivery> claim(Instant now, Instant leaseUntil);

    /** The same of those that nobody has tried yet. */
    Optional<Delivery> claimUntried(Instant now, Instant leaseUntil);

    /** Writes down a try that is to be repeated, unless somebody has taken the delivery over in the meantime. */
    void postpone(Delivery claimed, Attempt attempt, Instant nextAttemptAt);

    /** Latest first. */
    List<Delivery> list(Selection selection, @Nullable Place after, int limit);

    Backlog backlog();

    /** Which deliveries are asked for. */
    record Selection(
            @Nullable DeliveryStatus status, @Nullable String subscriptionId) {}

    /** Where a list goes on. */
    record Place(Instant createdAt, String id) {}
}
