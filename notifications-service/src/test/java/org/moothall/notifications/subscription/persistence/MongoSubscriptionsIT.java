package org.moothall.notifications.subscription.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.notifications.subscription.SubscriptionFixtures.EVERYTHING;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moothall.notifications.NotificationsIT;
import org.moothall.notifications.subscription.Allowances;
import org.moothall.notifications.subscription.Channel;
import org.moothall.notifications.subscription.EmailAddress;
import org.moothall.notifications.subscription.ErasedTarget;
import org.moothall.notifications.subscription.EventName;
import org.moothall.notifications.subscription.Filter;
import org.moothall.notifications.subscription.Occasion;
import org.moothall.notifications.subscription.Subscription;
import org.moothall.notifications.subscription.SubscriptionEvent;
import org.moothall.notifications.subscription.SubscriptionFixtures;
import org.moothall.notifications.subscription.SubscriptionStatus;
import org.moothall.notifications.subscription.Subscriptions;
import org.moothall.relay.kit.PendingEventsKit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@NotificationsIT
class MongoSubscriptionsIT extends PendingEventsKit {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private Allowances allowances;

    @Override
    protected String topic() {
        return "moothall.notifications";
    }

    @Override
    protected String collection() {
        return "subscriptions";
    }

    @Override
    protected String create() {
        return add(EVERYTHING).id();
    }

    @Override
    protected boolean change(String id) {
        Subscription next = next(subscriptions.find(id).orElseThrow());
        return subscriptions.replace(next, new SubscriptionEvent.Cancelled(next));
    }

    @Override
    protected boolean changeStale(String id) {
        Subscription current = subscriptions.find(id).orElseThrow();
        Subscription stale = version(current, current.version());
        return subscriptions.replace(stale, new SubscriptionEvent.Cancelled(stale));
    }

    @Test
    void readsBackWhatWasWritten() {
        Filter filter = new Filter(
                Set.of("b1", "b2"), Set.of(EventName.AGENDA_PUBLISHED, EventName.ACTION_OPENED), Set.of("bus"));

        Subscription added = add(filter);

        assertThat(subscriptions.find(added.id())).contains(added);
        assertThat(subscriptions.findByIdentity(added.identity())).contains(added);
    }

    @Test
    void keepsOneSubscriptionOfOneWish() {
        Subscription first = add(EVERYTHING);
        Subscription same = SubscriptionFixtures.requested(UUID.randomUUID().toString(), first.target(), EVERYTHING);

        assertThat(subscriptions.add(same, new SubscriptionEvent.Requested(same)))
                .isFalse();
        assertThat(subscriptions.find(same.id())).isEmpty();
    }

    @Test
    void refusesAChangeIntoWhatAnotherOfTheSameTargetIsFor() {
        Subscription all = confirmed(EVERYTHING);
        Filter buses = new Filter(Set.of(), Set.of(), Set.of("bus"));
        Subscription other =
                version(SubscriptionFixtures.requested(UUID.randomUUID().toString(), all.target(), buses), 1);
        assertThat(subscriptions.add(other, new SubscriptionEvent.Requested(other)))
                .isTrue();
        Subscription same =
                version(SubscriptionFixtures.confirmed(other.id(), all.target(), EVERYTHING, NOW), other.version() + 1);

        assertThat(subscriptions.replace(same, new SubscriptionEvent.Changed(same)))
                .isFalse();
        assertThat(subscriptions.find(other.id())).contains(other);
    }

    @Test
    void findsTheConfirmedOnesWhoseBodiesAndEventsMatch() {
        String body = UUID.randomUUID().toString();
        Subscription both = confirmed(new Filter(Set.of(body), Set.of(EventName.AGENDA_PUBLISHED), Set.of()));
        Subscription otherEvent = confirmed(new Filter(Set.of(body), Set.of(EventName.ACTION_OPENED), Set.of()));
        Subscription otherBody = confirmed(new Filter(Set.of("x"), Set.of(), Set.of()));
        Subscription all = confirmed(EVERYTHING);
        Subscription unconfirmed = add(new Filter(Set.of(body), Set.of(), Set.of()));

        List<Subscription> found =
                subscriptions.confirmedFor(new Occasion(EventName.AGENDA_PUBLISHED, body, NOW, List.of()));

        assertThat(found).contains(both, all).doesNotContain(otherEvent, otherBody, unconfirmed);
    }

    @Test
    void keepsNothingOfWhoItWasAfterTheEnd() {
        Subscription added = add(EVERYTHING);
        Subscription ended = new Subscription(
                added.id(),
                2,
                new ErasedTarget(Channel.EMAIL),
                EVERYTHING,
                SubscriptionStatus.CANCELLED,
                added.unsubscribeToken(),
                null,
                added.createdAt(),
                added.modifiedAt(),
                null);

        assertThat(subscriptions.replace(ended, new SubscriptionEvent.Cancelled(ended)))
                .isTrue();

        assertThat(subscriptions.find(added.id())).contains(ended);
        assertThat(subscriptions.findByIdentity(added.identity())).isEmpty();
        String stored = mongo.findById(added.id(), org.bson.Document.class, "subscriptions")
                .toJson();
        assertThat(stored).doesNotContain(added.target().text());
    }

    @Test
    void findsTheRequestsThatNobodyConfirmedInTime() {
        Subscription waiting = add(EVERYTHING);
        Subscription confirmed = confirmed(EVERYTHING);

        assertThat(subscriptions.requestedBefore(SubscriptionFixtures.NOW.plusMillis(1), 200))
                .contains(waiting)
                .doesNotContain(confirmed);
        assertThat(subscriptions.requestedBefore(SubscriptionFixtures.NOW, 200)).doesNotContain(waiting);
    }

    @Test
    void listsInTheOrderOfIdsFromWhereOneStopped() {
        IntStream.range(0, 3).forEach(_ -> add(EVERYTHING));

        List<Subscription> all = subscriptions.list(null, null, 200);
        List<Subscription> rest = subscriptions.list(null, all.getFirst().id(), 200);

        assertThat(all).extracting(Subscription::id).isSorted();
        assertThat(rest).containsExactlyElementsOf(all.subList(1, all.size()));
        assertThat(subscriptions.list(SubscriptionStatus.REQUESTED, null, 200))
                .extracting(Subscription::status)
                .containsOnly(SubscriptionStatus.REQUESTED);
    }

    @Test
    void allowsSoManyRequestsForATargetInAWindow() {
        EmailAddress target = address();
        Instant monday = Instant.parse("2026-11-23T10:00:00Z");

        assertThat(IntStream.range(0, 5).mapToObj(_ -> allowances.take(target, monday)))
                .containsExactly(true, true, true, false, false);
        assertThat(allowances.take(target, monday.plus(1, ChronoUnit.DAYS))).isTrue();
        assertThat(allowances.take(address(), monday)).isTrue();
    }

    private Subscription add(Filter filter) {
        Subscription subscription =
                version(SubscriptionFixtures.requested(UUID.randomUUID().toString(), address(), filter), 1);
        assertThat(subscriptions.add(subscription, new SubscriptionEvent.Requested(subscription)))
                .isTrue();
        return subscription;
    }

    private Subscription confirmed(Filter filter) {
        Subscription added = add(filter);
        Subscription next = SubscriptionFixtures.confirmed(added.id(), added.target(), filter, NOW);
        assertThat(subscriptions.replace(next, new SubscriptionEvent.Confirmed(next)))
                .isTrue();
        return next;
    }

    private static EmailAddress address() {
        return new EmailAddress("k" + UUID.randomUUID() + "@example.org");
    }

    private static Subscription next(Subscription current) {
        return version(current, current.version() + 1);
    }

    private static Subscription version(Subscription of, long version) {
        return new Subscription(
                of.id(),
                version,
                of.target(),
                of.filter(),
                of.status(),
                of.unsubscribeToken(),
                of.signingSecret(),
                of.createdAt(),
                of.modifiedAt(),
                of.confirmedAt());
    }
}
