package org.moothall.notifications.wiring;

import java.time.Clock;
import java.time.Duration;
import org.moothall.notifications.delivery.Deliveries;
import org.moothall.notifications.subscription.Allowances;
import org.moothall.notifications.subscription.CancellationDesk;
import org.moothall.notifications.subscription.ConfirmationTokens;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is done now and then: measuring the backlog, and throwing away what has run out. */
@Component
@EnableScheduling
class Housekeeping {
    /** So long an expired link still says that it has expired, rather than that it is not known. */
    private static final Duration KEPT_AFTER_EXPIRY = Duration.ofDays(30);

    private final Deliveries deliveries;
    private final DeliveryMeters meters;
    private final ConfirmationTokens tokens;
    private final Allowances allowances;
    private final CancellationDesk cancellations;
    private final NotificationsSettings settings;
    private final Clock clock;

    Housekeeping(
            Deliveries deliveries,
            DeliveryMeters meters,
            ConfirmationTokens tokens,
            Allowances allowances,
            CancellationDesk cancellations,
            NotificationsSettings settings,
            Clock clock) {
        this.deliveries = deliveries;
        this.meters = meters;
        this.tokens = tokens;
        this.allowances = allowances;
        this.cancellations = cancellations;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10S")
    void measure() {
        meters.measure(deliveries);
    }

    @Scheduled(fixedDelayString = "PT1H")
    void throwAway() {
        tokens.removeExpiredBefore(clock.instant().minus(KEPT_AFTER_EXPIRY));
        allowances.removeOver(clock.instant());
        cancellations.endUnconfirmedSince(
                clock.instant().minus(settings.confirmation().forgetAfter()));
    }
}
