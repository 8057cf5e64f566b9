package org.moothall.notifications.subscription;

/** What happened to a subscription, with its state afterwards. */
public sealed interface SubscriptionEvent {

    Subscription state();

    record Requested(Subscription state) implements SubscriptionEvent {}

    record Confirmed(Subscription state) implements SubscriptionEvent {}

    /** Something else is wanted; what, is personal and stays here. */
    record Changed(Subscription state) implements SubscriptionEvent {}

    record Cancelled(Subscription state) implements SubscriptionEvent {}
}
