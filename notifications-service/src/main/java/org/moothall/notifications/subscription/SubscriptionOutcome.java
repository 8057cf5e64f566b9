package org.moothall.notifications.subscription;

/** What became of a command: a change with its one event, no change because it holds already, or a refusal. */
sealed interface SubscriptionOutcome {

    record Accepted(Subscription state, SubscriptionEvent event) implements SubscriptionOutcome {}

    record Unchanged(Subscription state) implements SubscriptionOutcome {}

    record Refused(SubscriptionRefusal refusal) implements SubscriptionOutcome {}
}
