package org.moothall.notifications.subscription;

/** Why a subscription does not do what it was told. */
public sealed interface SubscriptionRefusal {

    /** Mail is confirmed by the link alone, a webhook by an integrator alone. */
    record ConfirmedAnotherWay(Channel channel) implements SubscriptionRefusal {}

    /** What it is told of can be changed once its owner has confirmed it. */
    record NotConfirmed() implements SubscriptionRefusal {}

    /** Another subscription of the same target is for just that. */
    record WantedAlready() implements SubscriptionRefusal {}

    /** It was cancelled and has to be asked for anew. */
    record Ended() implements SubscriptionRefusal {}
}
