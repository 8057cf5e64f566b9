package org.moothall.notifications.delivery;

/** What became of a command: a change with its one event, or a refusal because of the state it is in. */
sealed interface DeliveryOutcome {

    record Accepted(Delivery state, DeliveryEvent event) implements DeliveryOutcome {}

    record Refused(DeliveryStatus becauseItIs) implements DeliveryOutcome {}
}
