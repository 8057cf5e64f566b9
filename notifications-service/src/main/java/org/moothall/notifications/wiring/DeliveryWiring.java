package org.moothall.notifications.wiring;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.moothall.notifications.delivery.Couriers;
import org.moothall.notifications.delivery.Deliveries;
import org.moothall.notifications.delivery.DeliveryDesk;
import org.moothall.notifications.delivery.Dispatcher;
import org.moothall.notifications.delivery.Packing;
import org.moothall.notifications.feed.FeedDesk;
import org.moothall.notifications.feed.FeedEntries;
import org.moothall.notifications.notice.BodyNames;
import org.moothall.notifications.notice.NoticeDesk;
import org.moothall.notifications.notice.Notices;
import org.moothall.notifications.subscription.CancellationDesk;
import org.moothall.notifications.subscription.ConfirmationDesk;
import org.moothall.notifications.subscription.SubscriptionDesk;
import org.moothall.relay.rounds.Rounds;
import org.moothall.relay.rounds.Rounds.Plan;
import org.moothall.relay.trace.Traces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desks for notices and the feed, and the workers that send what is due. */
@Configuration(proxyBeanMethods = false)
class DeliveryWiring {

    private static final Logger log = LoggerFactory.getLogger(DeliveryWiring.class);
    private static final Duration FOR_A_PARCEL = Duration.ofSeconds(25);

    @Bean
    DeliveryDesk deliveryDesk(Deliveries deliveries, SubscriptionDesk subscriptions, Traces traces, Clock clock) {
        return new DeliveryDesk(deliveries, subscriptions, traces::current, clock);
    }

    @Bean
    FeedDesk feedDesk(FeedEntries entries, BodyNames bodyNames, NotificationsSettings settings) {
        return new FeedDesk(entries, bodyNames, settings.feedLength());
    }

    @Bean
    NoticeDesk noticeDesk(
            SubscriptionDesk subscriptions,
            BodyNames bodyNames,
            Notices notices,
            DeliveryDesk deliveries,
            FeedDesk feed) {
        return new NoticeDesk(subscriptions, bodyNames, notices, deliveries, feed);
    }

    @Bean
    InternetAddress mailFrom(NotificationsSettings settings) throws AddressException {
        return new InternetAddress(settings.mailFrom(), true);
    }

    @Bean
    Packing packing(
            SubscriptionDesk subscriptions,
            ConfirmationDesk confirmations,
            Notices notices,
            @Value("${moothall.public-url}") URI publicUrl) {
        return new Packing(subscriptions, confirmations, notices, publicUrl);
    }

    @Bean
    Dispatcher dispatcher(
            Deliveries deliveries,
            Packing packing,
            Couriers.LetterCourier letters,
            Couriers.CallCourier calls,
            CancellationDesk cancellations,
            NotificationsSettings settings,
            Clock clock) {
        return new Dispatcher(
                deliveries,
                packing,
                new Couriers(letters, calls),
                cancellations,
                settings.dispatch().rules(),
                () -> ThreadLocalRandom.current().nextDouble(),
                clock);
    }

    /**
     * The workers that send; a stop lets each end its parcel. A failure of ours, such as a store that is away, ends a round
     * only: the lease gives the delivery back.
     */
    @Bean
    Rounds dispatchLoop(Dispatcher dispatcher, DeliveryMeters meters, Traces traces, NotificationsSettings settings) {
        NotificationsSettings.Dispatch dispatch = settings.dispatch();
        return new Rounds(
                Plan.every(dispatch.pause(), "dispatch").by(dispatch.workers()).waitingAtStop(FOR_A_PARCEL),
                new DispatchRound(dispatcher, meters, traces),
                failure -> {
                    log.error("Working off deliveries failed and is tried again", failure);
                    meters.broken();
                });
    }
}
