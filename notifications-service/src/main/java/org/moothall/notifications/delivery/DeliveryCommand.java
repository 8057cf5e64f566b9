package org.moothall.notifications.delivery;

/** What can be asked of a delivery that exists. */
sealed interface DeliveryCommand {

    /** The receiver's side has accepted it. */
    record Deliver(Attempt attempt) implements DeliveryCommand {}

    /** It cannot be brought, or has been tried often enough. */
    record GiveUp(Attempt attempt) implements DeliveryCommand {}

    /** An operator has it tried once more from the beginning. */
    record Retry() implements DeliveryCommand {}
}
