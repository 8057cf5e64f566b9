package org.moothall.notifications.delivery.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.moothall.notifications.delivery.Attempt;
import org.moothall.notifications.delivery.Cause;
import org.moothall.notifications.delivery.Delivery;
import org.moothall.notifications.delivery.DeliveryStatus;

/**
 * A delivery as staff see it.
 *
 * @param target masked for everyone
 * @param attempts how often sending was begun since it last became due
 * @param nextAttemptAt only while it is due; during a try, when another worker would take over
 */
record DeliveryView(
        String id,
        long version,
        String subscriptionId,
        String channel,
        String target,
        String status,
        CauseView cause,
        int attempts,
        List<AttemptView> log,
        @Nullable Instant nextAttemptAt,
        Instant createdAt,
        Instant modifiedAt) {

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id(),
                delivery.version(),
                delivery.subscriptionId(),
                delivery.channel().word(),
                delivery.maskedTarget(),
                delivery.status().word(),
                CauseView.of(delivery.cause()),
                delivery.tries(),
                delivery.attempts().stream().map(AttemptView::of).toList(),
                delivery.status() == DeliveryStatus.DUE ? delivery.nextAttemptAt() : null,
                delivery.createdAt(),
                delivery.modifiedAt());
    }

    record CauseView(String type, String subject, long sequence) {

        static CauseView of(Cause cause) {
            return new CauseView(cause.type(), cause.subject(), cause.sequence());
        }
    }

    record AttemptView(Instant at, String result, String note) {

        static AttemptView of(Attempt attempt) {
            return new AttemptView(attempt.at(), attempt.result().name().toLowerCase(Locale.ROOT), attempt.note());
        }
    }
}
