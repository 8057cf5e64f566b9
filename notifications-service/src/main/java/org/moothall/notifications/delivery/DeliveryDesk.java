package org.moothall.notifications.delivery;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moothall.notifications.notice.Envelope;
import org.moothall.notifications.notice.Notice;
import org.moothall.notifications.notice.NoticesOwed;
import org.moothall.notifications.subscription.Channel;
import org.moothall.notifications.subscription.Subscription;
import org.moothall.notifications.subscription.SubscriptionDesk;

/** Writes down what is owed to whom, shows the outcomes, and lets an operator try a failed delivery again. */
public final class DeliveryDesk implements NoticesOwed {
    private final Deliveries deliveries;
    private final SubscriptionDesk subscriptions;
    private final Supplier<@Nullable String> trace;
    private final InstantSource clock;

    /**
     * A desk.
     *
     * @param trace the trace of what is done on the asking thread, if it has one
     */
    public DeliveryDesk(
            Deliveries deliveries,
            SubscriptionDesk subscriptions,
            Supplier<@Nullable String> trace,
            InstantSource clock) {
        this.deliveries = deliveries;
        this.subscriptions = subscriptions;
        this.trace = trace;
        this.clock = clock;
    }

    @Override
    public void owe(Notice notice, Subscription subscription) {
        owe(subscription, causeOf(notice.event()));
    }

    /** Somebody asked for notices by mail: the owner of the address is owed the letter with the link. */
    public void oweConfirmation(String subscriptionId, Cause request) {
        subscriptions
                .find(subscriptionId)
                .filter(subscription -> subscription.channel() == Channel.EMAIL)
                .ifPresent(subscription -> owe(subscription, request));
    }

    private void owe(Subscription subscription, Cause cause) {
        DeliveryOutcome.Accepted owed = Delivery.owed(
                subscription.id(),
                subscription.channel(),
                subscription.target().masked(),
                cause,
                trace.get(),
                clock.instant());
        deliveries.add(owed.state(), owed.event());
    }

    private static Cause causeOf(Envelope event) {
        return new Cause(event.id(), event.type(), event.subject(), event.sequence());
    }

    public Optional<Delivery> find(String id) {
        return deliveries.find(id);
    }

    public List<Delivery> list(Deliveries.Selection selection, Deliveries.@Nullable Place after, int limit) {
        return deliveries.list(selection, after, limit);
    }

    public Answer retry(String id, @Nullable Long expectedVersion) {
        while (true) {
            Optional<Delivery> found = deliveries.find(id);
            if (found.isEmpty()) {
                return new Answer.Unknown();
            }
            Delivery delivery = found.get();
            if (expectedVersion != null && delivery.version() != expectedVersion) {
                return new Answer.Stale(delivery.version());
            }
            switch (delivery.decide(new DeliveryCommand.Retry(), clock.instant())) {
                case DeliveryOutcome.Refused refused -> {
                    return new Answer.NotFailed(refused.becauseItIs());
                }
                case DeliveryOutcome.Accepted accepted -> {
                    if (deliveries.replace(accepted.state(), accepted.event())) {
                        return new Answer.DueAgain(accepted.state());
                    }
                }
            }
        }
    }

    /** What an operator is told who has a delivery tried again. */
    public sealed interface Answer {

        record DueAgain(Delivery delivery) implements Answer {}

        record Unknown() implements Answer {}

        record Stale(long version) implements Answer {}

        record NotFailed(DeliveryStatus status) implements Answer {}
    }
}
