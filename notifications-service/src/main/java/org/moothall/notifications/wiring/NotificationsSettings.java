package org.moothall.notifications.wiring;

import java.time.Duration;
import org.moothall.notifications.delivery.DispatchRules;
import org.moothall.notifications.delivery.RetryPolicy;
import org.moothall.notifications.subscription.ConfirmationRules;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How subscribers are told.
 *
 * @param mailFrom the sender of every e-mail
 * @param confirmation how subscriptions are confirmed
 * @param dispatch how deliveries are worked off
 * @param feedLength how many entries the feed shows
 */
@ConfigurationProperties("moothall.notifications")
record NotificationsSettings(
        String mailFrom,
        @DefaultValue Confirmation confirmation,
        @DefaultValue Dispatch dispatch,
        @DefaultValue("50") int feedLength) {

    /**
     * @param tokenLife for how long a mailed link confirms
     * @param perTarget how many requests may name the same target within a window; later ones get no mail
     * @param window the length of such a window
     * @param forgetAfter after what time a request that nobody confirmed is ended and its target erased
     */
    record Confirmation(
            @DefaultValue("7d") Duration tokenLife,
            @DefaultValue("5") int perTarget,
            @DefaultValue("1d") Duration window,
            @DefaultValue("30d") Duration forgetAfter) {

        ConfirmationRules rules() {
            return new ConfirmationRules(tokenLife, perTarget, window);
        }
    }

    /**
     * @param workers how many deliveries are sent at the same time by one replica
     * @param pause how long a worker that found nothing due waits before it looks again
     * @param lease after what time another worker takes over a delivery whose sending did not end
     * @param maxTries how often a delivery is tried before it counts as failed
     * @param firstDelay how long to wait after the first try that failed; twice as long after each further one
     * @param longestDelay the longest wait between two tries
     */
    record Dispatch(
            @DefaultValue("2") int workers,
            @DefaultValue("500ms") Duration pause,
            @DefaultValue("2m") Duration lease,
            @DefaultValue("15") int maxTries,
            @DefaultValue("10s") Duration firstDelay,
            @DefaultValue("6h") Duration longestDelay) {

        DispatchRules rules() {
            return new DispatchRules(lease, new RetryPolicy(maxTries, firstDelay, longestDelay));
        }
    }
}
