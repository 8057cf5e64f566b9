package org.moothall.notifications.subscription.web;

import org.moothall.http.Problem;
import org.moothall.notifications.subscription.Channel;
import org.moothall.notifications.subscription.SubscriptionRefusal;

/** Why a subscription does not do what it was told, as a problem. */
final class RefusalProblem {
    private RefusalProblem() {}

    static Problem of(SubscriptionRefusal refusal) {
        return switch (refusal) {
            case SubscriptionRefusal.Ended _ ->
                Problem.conflict("subscription-ended", "The subscription has ended")
                        .todo("Ask for it again.");
            case SubscriptionRefusal.NotConfirmed _ ->
                Problem.conflict("subscription-not-confirmed", "The subscription is not confirmed yet")
                        .todo("Confirm it by the link that was mailed; then it can be changed.");
            case SubscriptionRefusal.WantedAlready _ ->
                Problem.conflict("subscription-wanted-already", "There is a subscription for just this already")
                        .todo("End this one if you do not need both, or choose something else.");
            case SubscriptionRefusal.ConfirmedAnotherWay other -> confirmedAnotherWay(other.channel());
        };
    }

    private static Problem confirmedAnotherWay(Channel channel) {
        return Problem.refused("confirmed-another-way", "This subscription is confirmed in another way")
                .rule(
                        "An e-mail subscription is confirmed by the owner of the address alone, a webhook by an"
                                + " integrator.",
                        "double opt-in")
                .todo(
                        channel == Channel.EMAIL
                                ? "Have the owner of the address follow the link that was mailed."
                                : "Confirm it with POST and a token of the role integrator.");
    }
}
