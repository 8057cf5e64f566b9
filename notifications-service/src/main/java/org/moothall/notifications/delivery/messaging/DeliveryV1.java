package org.moothall.notifications.delivery.messaging;

import java.time.Instant;
import org.moothall.notifications.delivery.Delivery;

/** The body of every delivery event, version 1. */
record DeliveryV1(
        String deliveryId,
        String subscriptionId,
        String channel,
        String status,
        int attempts,
        CauseV1 cause,
        long version,
        Instant createdAt,
        Instant modifiedAt) {

    static DeliveryV1 of(Delivery delivery) {
        return new DeliveryV1(
                delivery.id(),
                delivery.subscriptionId(),
                delivery.channel().word(),
                delivery.status().word(),
                delivery.tries(),
                new CauseV1(
                        delivery.cause().type(),
                        delivery.cause().subject(),
                        delivery.cause().sequence()),
                delivery.version(),
                delivery.createdAt(),
                delivery.modifiedAt());
    }

    /** The event that the notice is about. */
    record CauseV1(String type, String subject, long sequence) {}
}
