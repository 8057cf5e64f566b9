package org.moothall.notifications.delivery.persistence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.notifications.delivery.Attempt;
import org.moothall.notifications.delivery.Cause;
import org.moothall.notifications.delivery.Delivery;
import org.moothall.notifications.delivery.DeliveryStatus;
import org.moothall.notifications.subscription.Channel;
import org.moothall.relay.Stored;

/** A delivery as it is stored. */
record DeliveryState(
        String subscriptionId,
        String channel,
        String maskedTarget,
        CauseState cause,
        String status,
        int tries,
        List<AttemptState> attempts,
        Instant nextAttemptAt,
        Instant createdAt,
        Instant modifiedAt,
        @Nullable String trace) {

    static DeliveryState of(Delivery delivery) {
        Cause cause = delivery.cause();
        return new DeliveryState(
                delivery.subscriptionId(),
                delivery.channel().word(),
                delivery.maskedTarget(),
                new CauseState(cause.eventId(), cause.type(), cause.subject(), cause.sequence()),
                delivery.status().word(),
                delivery.tries(),
                delivery.attempts().stream().map(AttemptState::of).toList(),
                delivery.nextAttemptAt(),
                delivery.createdAt(),
                delivery.modifiedAt(),
                delivery.trace());
    }

    static Delivery toDelivery(Stored<DeliveryState> stored) {
        DeliveryState state = stored.state();
        CauseState cause = state.cause;
        return new Delivery(
                stored.id(),
                stored.version(),
                state.subscriptionId,
                Channel.of(state.channel).orElseThrow(),
                state.maskedTarget,
                new Cause(cause.eventId, cause.type, cause.subject, cause.sequence),
                DeliveryStatus.of(state.status).orElseThrow(),
                state.tries,
                state.attempts.stream().map(AttemptState::toAttempt).toList(),
                state.nextAttemptAt,
                state.createdAt,
                state.modifiedAt,
                state.trace);
    }

    record CauseState(String eventId, String type, String subject, long sequence) {}

    record AttemptState(Instant at, String result, String note) {

        static AttemptState of(Attempt attempt) {
            return new AttemptState(attempt.at(), attempt.result().name(), attempt.note());
        }

        Attempt toAttempt() {
            return new Attempt(at, Attempt.Result.valueOf(result), note);
        }
    }
}
