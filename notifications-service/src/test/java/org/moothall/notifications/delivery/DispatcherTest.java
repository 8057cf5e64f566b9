package org.moothall.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.notifications.subscription.SubscriptionFixtures.EVERYTHING;
import static org.moothall.notifications.subscription.SubscriptionFixtures.HOOK;
import static org.moothall.notifications.subscription.SubscriptionFixtures.JO;
import static org.moothall.notifications.subscription.SubscriptionFixtures.NOW;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.notifications.notice.NoticeDesk;
import org.moothall.notifications.notice.NoticeFixtures;
import org.moothall.notifications.subscription.Allowances;
import org.moothall.notifications.subscription.CancellationDesk;
import org.moothall.notifications.subscription.ConfirmationDesk;
import org.moothall.notifications.subscription.ConfirmationRules;
import org.moothall.notifications.subscription.MemorySubscriptions;
import org.moothall.notifications.subscription.MemoryTokens;
import org.moothall.notifications.subscription.SubscriptionDesk;
import org.moothall.notifications.subscription.SubscriptionFixtures;
import org.moothall.notifications.subscription.SubscriptionStatus;
import org.moothall.notifications.subscription.Target;

class DispatcherTest {
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Cause REQUEST =
            new Cause("e-req", "org.moothall.notifications.subscription-requested.v1", "s", 1);

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final MemorySubscriptions subscriptions = new MemorySubscriptions();
    private final MemoryTokens tokens = new MemoryTokens();
    private final MemoryDeliveries deliveries = new MemoryDeliveries();
    private final NoticeFixtures.MemoryNotices notices = new NoticeFixtures.MemoryNotices();
    private final List<Parcel> sent = new ArrayList<>();
    private final Deque<SendResult> answers = new ArrayDeque<>();
    private final SubscriptionDesk subscriptionDesk = new SubscriptionDesk(
            subscriptions,
            new NoAllowances(),
            SubscriptionFixtures.INTERNET,
            SubscriptionFixtures.countingSecrets(),
            now::get);
    private final DeliveryDesk desk = new DeliveryDesk(deliveries, subscriptionDesk, () -> null, now::get);
    private final NoticeDesk noticeDesk =
            new NoticeDesk(subscriptionDesk, new NoticeFixtures.MemoryBodyNames(), notices, desk, _ -> {});
    private final Dispatcher dispatcher = dispatcher();

    @BeforeEach
    void aSubscriptionToEverythingIsConfirmed() {
        subscriptions.with(SubscriptionFixtures.confirmed("s", JO, EVERYTHING, NOW.minusSeconds(60)));
    }

    @Test
    void deliversWhatIsOwedOnce() {
        agendaPublished("e1");

        workAll();

        assertThat(sent).hasSize(1);
        assertThat(status("e1")).isEqualTo(DeliveryStatus.DELIVERED);
        assertThat(deliveries.events)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("Due", "Delivered");
    }

    @Test
    void owesNothingTwiceWhenAnEventComesAgain() {
        agendaPublished("e1");
        agendaPublished("e1");
        workAll();
        agendaPublished("e1");
        workAll();

        assertThat(sent).hasSize(1);
    }

    @Test
    void sendsUnderTheSameIdAgainAfterACrashBetweenSendingAndRecording() {
        agendaPublished("e1");
        deliveries.storeIsAway = true;
        assertThatThrownBy(dispatcher::workOne).hasMessage("the process dies here");
        deliveries.storeIsAway = false;

        assertThat(dispatcher.workOne()).as("while the lease runs").isEmpty();
        now.set(NOW.plus(LEASE));
        dispatcher.workOne();

        assertThat(sent).hasSize(2);
        assertThat(sent.get(1).deliveryId()).isEqualTo(sent.get(0).deliveryId());
        assertThat(status("e1")).isEqualTo(DeliveryStatus.DELIVERED);
    }

    @Test
    void waitsLongerAfterEachTryAndThenFailsVisibly() {
        agendaPublished("e1");
        answers.addAll(List.of(deferred(), deferred(), deferred()));

        dispatcher.workOne();
        Instant second = delivery("e1").nextAttemptAt();
        now.set(second);
        dispatcher.workOne();
        Instant third = delivery("e1").nextAttemptAt();
        now.set(third);
        dispatcher.workOne();

        assertThat(Duration.between(NOW, second)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Duration.between(second, third)).isEqualTo(Duration.ofSeconds(20));
        assertThat(delivery("e1").status()).isEqualTo(DeliveryStatus.FAILED);
        assertThat(delivery("e1").attempts()).hasSize(3);
        assertThat(delivery("e1").version()).as("tries are no versions").isEqualTo(2);
    }

    @Test
    void failsAtOnceWhenTheMailServerRefusesForGood() {
        agendaPublished("e1");
        answers.add(new SendResult.Rejected("SMTP 550"));

        workAll();

        assertThat(status("e1")).isEqualTo(DeliveryStatus.FAILED);
        assertThat(sent).hasSize(1);
    }

    @Test
    void endsTheSubscriptionOfAReceiverThatIsGone() {
        subscriptions.kept.clear();
        subscriptions.with(SubscriptionFixtures.confirmed("w", HOOK, EVERYTHING, NOW.minusSeconds(60)));
        agendaPublished("e1");
        answers.add(new SendResult.Gone("HTTP 410"));

        workAll();

        assertThat(subscriptions.kept.get("w").status()).isEqualTo(SubscriptionStatus.CANCELLED);
        assertThat(deliveries.kept.values()).extracting(Delivery::status).containsExactly(DeliveryStatus.FAILED);
    }

    @Test
    void sendsNothingToSomebodyWhoHasUnsubscribedMeanwhile() {
        agendaPublished("e1");
        new CancellationDesk(subscriptions, now::get).unsubscribe("s", "stop-s");

        workAll();

        assertThat(sent).isEmpty();
        assertThat(status("e1")).isEqualTo(DeliveryStatus.FAILED);
        assertThat(delivery("e1").attempts().getLast().note()).contains("has ended");
    }

    @Test
    void givesUpOnADeliveryThatKillsEveryWorker() {
        agendaPublished("e1");
        for (int life = 0; life < 3; life++) {
            deliveries.claim(now.get(), now.get().plus(LEASE));
            now.set(now.get().plus(LEASE));
        }

        workAll();

        assertThat(sent).isEmpty();
        assertThat(status("e1")).isEqualTo(DeliveryStatus.FAILED);
    }

    @Test
    void leavesAnEndAloneThatAnotherWorkerHasRecorded() {
        agendaPublished("e1");
        Dispatcher slow = new Dispatcher(
                deliveries,
                packing(),
                new Couriers(
                        letter -> {
                            now.set(NOW.plus(LEASE));
                            dispatcher.workOne();
                            return deferred();
                        },
                        _ -> deferred()),
                new CancellationDesk(subscriptions, now::get),
                rules(),
                () -> 1,
                now::get);

        slow.workOne();

        assertThat(status("e1")).isEqualTo(DeliveryStatus.DELIVERED);
        assertThat(delivery("e1").version()).isEqualTo(2);
    }

    @Test
    void bringsAFailedDeliveryBackForAnOperatorOnly() {
        agendaPublished("e1");
        answers.add(new SendResult.Rejected("SMTP 550"));
        workAll();
        String id = delivery("e1").id();

        assertThat(desk.retry(id, 1L)).isEqualTo(new DeliveryDesk.Answer.Stale(2));
        assertThat(desk.retry(id, 2L)).isInstanceOf(DeliveryDesk.Answer.DueAgain.class);
        workAll();

        assertThat(delivery("e1").status()).isEqualTo(DeliveryStatus.DELIVERED);
        assertThat(desk.retry(id, null)).isEqualTo(new DeliveryDesk.Answer.NotFailed(DeliveryStatus.DELIVERED));
        assertThat(deliveries.events)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("Due", "Failed", "Due", "Delivered");
    }

    @Test
    void mailsAConfirmationLinkWhoseSecretIsKeptNowhere() {
        subscriptions.kept.clear();
        subscriptions.with(SubscriptionFixtures.requested("s", JO, EVERYTHING));
        desk.oweConfirmation("s", REQUEST);
        desk.oweConfirmation("s", REQUEST);

        workAll();

        Parcel.Letter letter = (Parcel.Letter) sent.getFirst();
        assertThat(sent).hasSize(1);
        assertThat(letter.lines().get(1).link().orElseThrow().toString())
                .startsWith("https://council.example/api/subscriptions/s/confirmation?token=token-");
        assertThat(deliveries.kept.toString()).doesNotContain("token-");
    }

    @Test
    void owesNoConfirmationLetterForAWebhook() {
        subscriptions.with(SubscriptionFixtures.requested("w", HOOK, EVERYTHING));

        desk.oweConfirmation("w", REQUEST);

        assertThat(deliveries.kept).isEmpty();
    }

    @Test
    void mailsNobodyAboutMeetingsFromTheArchivesButCallsWebhooks() {
        subscriptions.with(SubscriptionFixtures.confirmed("w", HOOK, EVERYTHING, NOW.minusSeconds(60)));

        noticeDesk.happened(NoticeFixtures.agendaPublished("e1", NOW, true));
        workAll();

        assertThat(sent).hasSize(1).first().isInstanceOf(Parcel.Call.class);
    }

    @Test
    void mailsTheMinutesOfAMeetingButNotThoseFromTheArchives() {
        noticeDesk.happened(NoticeFixtures.minutesPublished("e1", NOW, true));
        noticeDesk.happened(NoticeFixtures.minutesPublished("e2", NOW, false));
        workAll();

        assertThat(sent).hasSize(1).first().isInstanceOf(Parcel.Letter.class);
    }

    @Test
    void turnsALineBreakInATitleIntoASpace() {
        noticeDesk.happened(NoticeFixtures.agendaPublished("e1", NOW, false, "Budget\r\nBcc: all@example.org"));

        assertThat(notices.kept.get("e1").particulars()).contains("1. Budget Bcc: all@example.org");
    }

    @Test
    void whatIsTriedAgainKeepsWhatWasNeverTriedWaitingForOneTurnInFour() {
        for (int event = 1; event <= 6; event++) {
            agendaPublished("gone" + event);
            answers.add(deferred());
        }
        workAll();
        now.set(NOW.plus(Duration.ofMinutes(1)));
        for (int event = 1; event <= 6; event++) {
            agendaPublished("new" + event);
        }

        List<Integer> tries = Stream.generate(dispatcher::workOne)
                .limit(4)
                .map(worked -> worked.orElseThrow().delivery().tries())
                .toList();

        assertThat(tries).containsExactlyInAnyOrder(1, 1, 1, 2);
    }

    private void agendaPublished(String eventId) {
        noticeDesk.happened(NoticeFixtures.agendaPublished(eventId, NOW, false, "Budget"));
    }

    private void workAll() {
        while (dispatcher.workOne().isPresent()) {}
    }

    private Delivery delivery(String eventId) {
        return deliveries.kept.get(DeliveryId.of("s", eventId));
    }

    private DeliveryStatus status(String eventId) {
        return delivery(eventId).status();
    }

    private static SendResult deferred() {
        return new SendResult.Deferred("no answer in time");
    }

    private SendResult carry(Parcel parcel) {
        sent.add(parcel);
        SendResult answer = answers.poll();
        return answer == null ? new SendResult.Accepted("ok") : answer;
    }

    private Dispatcher dispatcher() {
        return new Dispatcher(
                deliveries,
                packing(),
                new Couriers(this::carry, this::carry),
                new CancellationDesk(subscriptions, now::get),
                rules(),
                () -> 1,
                now::get);
    }

    private Packing packing() {
        ConfirmationDesk confirmations = new ConfirmationDesk(
                subscriptions,
                tokens,
                SubscriptionFixtures.countingSecrets(),
                new ConfirmationRules(Duration.ofDays(7), 3, Duration.ofDays(1)),
                now::get);
        return new Packing(subscriptionDesk, confirmations, notices, URI.create("https://council.example/"));
    }

    private static DispatchRules rules() {
        return new DispatchRules(LEASE, new RetryPolicy(3, Duration.ofSeconds(10), Duration.ofHours(1)));
    }

    private static final class NoAllowances implements Allowances {

        @Override
        public boolean take(Target target, Instant at) {
            return true;
        }

        @Override
        public void removeOver(Instant at) {}
    }
}
