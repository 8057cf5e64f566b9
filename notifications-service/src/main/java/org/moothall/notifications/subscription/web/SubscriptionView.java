package org.moothall.notifications.subscription.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Role;
import org.moothall.notifications.subscription.Channel;
import org.moothall.notifications.subscription.EventName;
import org.moothall.notifications.subscription.Filter;
import org.moothall.notifications.subscription.Subscription;

/** A subscription as staff see it. */
record SubscriptionView(
        String id,
        long version,
        String channel,
        String target,
        FilterView filter,
        String status,
        Instant createdAt,
        Instant modifiedAt,
        @Nullable Instant confirmedAt) {

    static SubscriptionView of(Subscription subscription, Caller caller) {
        return new SubscriptionView(
                subscription.id(),
                subscription.version(),
                subscription.channel().word(),
                maySeeTarget(caller, subscription.channel())
                        ? subscription.target().text()
                        : subscription.target().masked(),
                FilterView.of(subscription.filter()),
                subscription.status().word(),
                subscription.createdAt(),
                subscription.modifiedAt(),
                subscription.confirmedAt());
    }

    /** Operators answer for the data; integrators look after the webhooks; nobody else needs an address. */
    private static boolean maySeeTarget(Caller caller, Channel channel) {
        return caller.is(Role.OPERATOR) || (channel == Channel.WEBHOOK && caller.is(Role.INTEGRATOR));
    }

    record FilterView(List<String> bodies, List<String> events, List<String> keywords) {

        static FilterView of(Filter filter) {
            return new FilterView(
                    List.copyOf(filter.bodies()),
                    filter.events().stream().map(EventName::word).sorted().toList(),
                    List.copyOf(filter.keywords()));
        }
    }
}
