package org.moothall.notifications.delivery;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.notifications.subscription.Channel;

/**
 * One notice owed to one subscriber: due, then delivered or failed. Tries are bookkeeping and change no version; only
 * becoming due and the two ends are events.
 *
 * @param trace the span in which it became owed, as W3C writes it; null if that was not traced
 */
public record Delivery(
        String id,
        long version,
        String subscriptionId,
        Channel channel,
        String maskedTarget,
        Cause cause,
        DeliveryStatus status,
        int tries,
        List<Attempt> attempts,
        Instant nextAttemptAt,
        Instant createdAt,
        Instant modifiedAt,
        @Nullable String trace) {
    /** How many of the latest attempts are kept. */
    public static final int KEPT_ATTEMPTS = 20;

    static DeliveryOutcome.Accepted owed(
            String subscriptionId,
            Channel channel,
            String maskedTarget,
            Cause cause,
            @Nullable String trace,
            Instant now) {
        String id = DeliveryId.of(subscriptionId, cause.eventId());
        Delivery due = new Delivery(
                id,
                1,
                subscriptionId,
                channel,
                maskedTarget,
                cause,
                DeliveryStatus.DUE,
                0,
                List.of(),
                now,
                now,
                now,
                trace);
        return new DeliveryOutcome.Accepted(due, new DeliveryEvent.Due(due));
    }

    DeliveryOutcome decide(DeliveryCommand command, Instant now) {
        return switch (command) {
            case DeliveryCommand.Deliver deliver ->
                status == DeliveryStatus.DUE ? delivered(deliver.attempt(), now) : new DeliveryOutcome.Refused(status);
            case DeliveryCommand.GiveUp giveUp ->
                status == DeliveryStatus.DUE ? failed(giveUp.attempt(), now) : new DeliveryOutcome.Refused(status);
            case DeliveryCommand.Retry _ ->
                status == DeliveryStatus.FAILED ? dueAgain(now) : new DeliveryOutcome.Refused(status);
        };
    }

    private DeliveryOutcome delivered(Attempt attempt, Instant now) {
        Delivery next = next(DeliveryStatus.DELIVERED, tries, with(attempt), now);
        return new DeliveryOutcome.Accepted(next, new DeliveryEvent.Delivered(next));
    }

    private DeliveryOutcome failed(Attempt attempt, Instant now) {
        Delivery next = next(DeliveryStatus.FAILED, tries, with(attempt), now);
        return new DeliveryOutcome.Accepted(next, new DeliveryEvent.Failed(next));
    }

    private DeliveryOutcome dueAgain(Instant now) {
        Delivery next = next(DeliveryStatus.DUE, 0, attempts, now);
        return new DeliveryOutcome.Accepted(next, new DeliveryEvent.Due(next));
    }

    private Delivery next(DeliveryStatus status, int tries, List<Attempt> attempts, Instant now) {
        return new Delivery(
                id,
                version + 1,
                subscriptionId,
                channel,
                maskedTarget,
                cause,
                status,
                tries,
                attempts,
                now,
                createdAt,
                now,
                trace);
    }

    private List<Attempt> with(Attempt attempt) {
        int dropped = Math.max(0, attempts.size() + 1 - KEPT_ATTEMPTS);
        return Stream.concat(attempts.stream().skip(dropped), Stream.of(attempt))
                .toList();
    }
}
