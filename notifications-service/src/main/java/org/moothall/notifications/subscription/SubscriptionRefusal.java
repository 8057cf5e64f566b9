package org.moothall.notifications.subscription;

/** Why a subscription does not do what it was told. */
public sealed interface SubscriptionRefusal {

    /** Mail is confirmed by the link alone, a webhook by an integrator alone. */
    record ConfirmedAnotherWay(Channel channel) implements SubscriptionRefusal {}

    /** It was cancelled and has to be asked for anew. */
    record Ended() implements SubscriptionRefusal {}
}
