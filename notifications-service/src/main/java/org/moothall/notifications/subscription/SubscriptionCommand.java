package org.moothall.notifications.subscription;

/** What can be asked of a subscription that exists. */
sealed interface SubscriptionCommand {

    /** The same wish is uttered again. */
    record AskAgain() implements SubscriptionCommand {}

    /** The owner of the address followed the link that was mailed there. */
    record ConfirmByLink() implements SubscriptionCommand {}

    /** An authorised integrator vouches for the webhook and gets the secret that its calls are signed with. */
    record ConfirmByIntegrator(String signingSecret) implements SubscriptionCommand {

        @Override
        public String toString() {
            return "ConfirmByIntegrator[***]";
        }
    }

    /** The owner of the address wants to be told of something else from now on. */
    record ChangeFilter(Filter filter) implements SubscriptionCommand {}

    record Cancel() implements SubscriptionCommand {}
}
