package org.moothall.notifications.subscription;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Ends subscriptions: with one click of the subscriber, by staff, or because the receiver says that it is gone. */
public final class CancellationDesk {
    private static final int BATCH = 100;

    private final Subscriptions subscriptions;
    private final InstantSource clock;

    public CancellationDesk(Subscriptions subscriptions, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    /** Finds what an unsubscribe link is for. An unknown id and a wrong token are not told apart. */
    public Optional<Subscription> find(String id, String unsubscribeToken) {
        return subscriptions.find(id).filter(subscription -> subscription.isOpenedBy(unsubscribeToken));
    }

    /** Ends the subscription of an unsubscribe link, any number of times; false if there is none. */
    public boolean unsubscribe(String id, String unsubscribeToken) {
        Optional<Subscription> found = find(id, unsubscribeToken);
        found.ifPresent(subscription -> end(subscription.id(), OptionalLong.empty()));
        return found.isPresent();
    }

    /** Forgets those who were named in requests that nobody confirmed. */
    public void endUnconfirmedSince(Instant time) {
        List<Subscription> forgotten;
        do {
            forgotten = subscriptions.requestedBefore(time, BATCH);
            forgotten.forEach(subscription -> end(subscription.id(), OptionalLong.of(subscription.version())));
        } while (forgotten.size() == BATCH);
    }

    /** Ends a subscription whose receiver answered that it is gone for good. */
    public void endGone(String id) {
        end(id, OptionalLong.empty());
    }

    public Answer end(String id, long expectedVersion) {
        return end(id, OptionalLong.of(expectedVersion));
    }

    private Answer end(String id, OptionalLong expectedVersion) {
        while (true) {
            Optional<Subscription> found = subscriptions.find(id);
            if (found.isEmpty()) {
                return new Answer.Unknown();
            }
            long version = found.get().version();
            if (expectedVersion.isPresent() && expectedVersion.getAsLong() != version) {
                return new Answer.Stale(version);
            }
            SubscriptionOutcome outcome = found.get().decide(new SubscriptionCommand.Cancel(), clock.instant());
            if (!(outcome instanceof SubscriptionOutcome.Accepted accepted)
                    || subscriptions.replace(accepted.state(), accepted.event())) {
                return new Answer.Ended();
            }
        }
    }

    /** What somebody who ends a subscription is told. */
    public sealed interface Answer {

        record Ended() implements Answer {}

        record Unknown() implements Answer {}

        record Stale(long version) implements Answer {}
    }
}
