package org.moothall.notifications.subscription.persistence;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.notifications.subscription.Channel;
import org.moothall.notifications.subscription.EventName;
import org.moothall.notifications.subscription.Filter;
import org.moothall.notifications.subscription.Subscription;
import org.moothall.notifications.subscription.SubscriptionStatus;
import org.moothall.notifications.subscription.Target;
import org.moothall.relay.Stored;

/** A subscription as it is stored. The identity is hashed, since it serves as a unique key and nothing else. */
record SubscriptionState(
        String identity,
        String channel,
        String target,
        List<String> bodies,
        List<String> events,
        List<String> keywords,
        String status,
        String unsubscribeToken,
        @Nullable String signingSecret,
        Instant createdAt,
        Instant modifiedAt,
        @Nullable Instant confirmedAt) {

    static SubscriptionState of(Subscription subscription) {
        Filter filter = subscription.filter();
        return new SubscriptionState(
                Digest.of(subscription.identity()),
                subscription.channel().word(),
                subscription.target().text(),
                List.copyOf(filter.bodies()),
                filter.events().stream().map(EventName::word).sorted().toList(),
                List.copyOf(filter.keywords()),
                subscription.status().word(),
                subscription.unsubscribeToken(),
                subscription.signingSecret(),
                subscription.createdAt(),
                subscription.modifiedAt(),
                subscription.confirmedAt());
    }

    static Subscription toSubscription(Stored<SubscriptionState> stored) {
        SubscriptionState state = stored.state();
        Set<EventName> names = state.events.stream()
                .map(word -> EventName.of(word).orElseThrow())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Subscription(
                stored.id(),
                stored.version(),
                Target.of(Channel.of(state.channel).orElseThrow(), state.target),
                new Filter(new LinkedHashSet<>(state.bodies), names, new LinkedHashSet<>(state.keywords)),
                SubscriptionStatus.of(state.status).orElseThrow(),
                state.unsubscribeToken,
                state.signingSecret,
                state.createdAt,
                state.modifiedAt,
                state.confirmedAt);
    }

    @Override
    public String toString() {
        return "SubscriptionState[" + channel + " " + status + "]";
    }
}
