package org.moothall.notifications.delivery;

import java.time.Instant;
import org.moothall.notifications.subscription.Channel;

/** Deliveries in each of their states. */
public final class DeliveryFixtures {
    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    public static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private DeliveryFixtures() {}

    public static Delivery due(String subscriptionId, String eventId, Instant at) {
        Cause cause = new Cause(eventId, "org.moothall.meetings.agenda-published.v1", "m1", 4);
        return Delivery.owed(subscriptionId, Channel.EMAIL, "j***@example.org", cause, TRACE, at)
                .state();
    }

    public static Delivery delivered(Delivery due) {
        Attempt attempt = new Attempt(NOW, Attempt.Result.ACCEPTED, "accepted");
        return state(due.decide(new DeliveryCommand.Deliver(attempt), NOW));
    }

    public static Delivery failed(Delivery due) {
        Attempt attempt = new Attempt(NOW, Attempt.Result.REJECTED, "SMTP 550");
        return state(due.decide(new DeliveryCommand.GiveUp(attempt), NOW));
    }

    private static Delivery state(DeliveryOutcome outcome) {
        return ((DeliveryOutcome.Accepted) outcome).state();
    }
}
