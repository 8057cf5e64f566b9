package org.moothall.notifications.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.notifications.subscription.SubscriptionFixtures.EVERYTHING;
import static org.moothall.notifications.subscription.SubscriptionFixtures.HOOK;
import static org.moothall.notifications.subscription.SubscriptionFixtures.INTERNET;
import static org.moothall.notifications.subscription.SubscriptionFixtures.JO;
import static org.moothall.notifications.subscription.SubscriptionFixtures.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SubscriptionDesksTest {
    private final MemorySubscriptions subscriptions = new MemorySubscriptions();
    private final MemoryTokens tokens = new MemoryTokens();
    private final Secrets secrets = SubscriptionFixtures.countingSecrets();
    private static final FilterForm ALL = new FilterForm(List.of(), List.of(), List.of());

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final ConfirmationDesk confirmations = new ConfirmationDesk(
            subscriptions, tokens, secrets, new ConfirmationRules(Duration.ofDays(7), 3, Duration.ofDays(1)), now::get);
    private final CancellationDesk cancellations = new CancellationDesk(subscriptions, now::get);
    private boolean allowed = true;
    private final SubscriptionDesk desk = new SubscriptionDesk(
            subscriptions,
            new Allowances() {
                @Override
                public boolean take(Target target, Instant at) {
                    return allowed;
                }

                @Override
                public void removeOver(Instant at) {}
            },
            INTERNET,
            secrets,
            now::get);

    @Test
    void givesTheSameAnswerToTheSameWishWhateverItsState() {
        String first = ask("jo@example.org");
        subscriptions.with(SubscriptionFixtures.confirmed(first, JO, EVERYTHING, NOW));

        assertThat(ask("JO@example.org")).isEqualTo(first);
        assertThat(subscriptions.events).hasSize(1);
    }

    @Test
    void asksForAnotherLetterWhenAnUnconfirmedWishIsRepeated() {
        ask("jo@example.org");
        ask("jo@example.org");

        assertThat(subscriptions.events).hasSize(2).allMatch(SubscriptionEvent.Requested.class::isInstance);
        assertThat(subscriptions.kept).hasSize(1);
    }

    @Test
    void answersATargetThatAskedTooOftenAndKeepsNothing() {
        allowed = false;

        assertThat(desk.request(form("jo@example.org"))).isInstanceOf(SubscriptionDesk.Receipt.Silent.class);
        assertThat(subscriptions.events).isEmpty();
    }

    @Test
    void countsNoRequestsOfWebhooksSinceNothingIsSentToThem() {
        allowed = false;
        SubscriptionForm form = new SubscriptionForm("webhook", "https://hooks.example.org/in", ALL);

        assertThat(desk.request(form)).isInstanceOf(SubscriptionDesk.Receipt.Taken.class);
        assertThat(desk.request(form)).isInstanceOf(SubscriptionDesk.Receipt.Taken.class);
        assertThat(subscriptions.events).hasSize(1);
    }

    @Test
    void makesANewSubscriptionOfAWishThatHadEnded() {
        String first = ask("jo@example.org");
        cancellations.end(first, 1);

        assertThat(ask("jo@example.org")).isNotEqualTo(first);
        assertThat(subscriptions.kept).hasSize(2);
    }

    @Test
    void forgetsThoseWhoWereNamedInRequestsThatNobodyConfirmed() {
        subscriptions.with(SubscriptionFixtures.confirmed("yes", JO, EVERYTHING, NOW));
        String forgotten = ask("eve@example.org");
        now.set(NOW.plusSeconds(10));
        String recent = ask("kim@example.org");

        cancellations.endUnconfirmedSince(NOW.plusSeconds(5));

        assertThat(subscriptions.kept.get(forgotten).target()).isInstanceOf(ErasedTarget.class);
        assertThat(subscriptions.kept.get(recent).status()).isEqualTo(SubscriptionStatus.REQUESTED);
        assertThat(subscriptions.kept.get("yes").status()).isEqualTo(SubscriptionStatus.CONFIRMED);
    }

    @Test
    void keepsOfATokenItsHashAlone() {
        String secret = confirmations.newToken("s");

        assertThat(tokens.kept)
                .singleElement()
                .satisfies(token -> assertThat(token.toString()).doesNotContain(secret));
    }

    @Test
    void confirmsByEveryLinkThatWasMailedAnyNumberOfTimes() {
        String id = ask("jo@example.org");
        String first = confirmations.newToken(id);
        String second = confirmations.newToken(id);

        assertThat(confirmations.confirmByLink(id, first)).isInstanceOf(ConfirmationDesk.Answer.Confirmed.class);
        assertThat(confirmations.confirmByLink(id, second)).isInstanceOf(ConfirmationDesk.Answer.Confirmed.class);
        assertThat(subscriptions.kept.get(id).version()).isEqualTo(2);
    }

    @Test
    void doesNotTellAWrongTokenFromAnUnknownSubscription() {
        String id = ask("jo@example.org");
        confirmations.newToken(id);

        assertThat(confirmations.confirmByLink(id, "wrong")).isEqualTo(new ConfirmationDesk.Answer.Unknown());
        assertThat(confirmations.confirmByLink("other", "wrong")).isEqualTo(new ConfirmationDesk.Answer.Unknown());
    }

    @Test
    void refusesATokenOfAnotherSubscription() {
        String mine = ask("jo@example.org");
        String other = ask("eve@example.org");

        assertThat(confirmations.confirmByLink(mine, confirmations.newToken(other)))
                .isEqualTo(new ConfirmationDesk.Answer.Unknown());
    }

    @Test
    void refusesAnExpiredLinkUnlessItHasConfirmedBefore() {
        String late = ask("jo@example.org");
        String lateToken = confirmations.newToken(late);
        String early = ask("eve@example.org");
        String earlyToken = confirmations.newToken(early);
        confirmations.confirmByLink(early, earlyToken);

        now.set(NOW.plus(Duration.ofDays(7)));

        assertThat(confirmations.confirmByLink(late, lateToken)).isEqualTo(new ConfirmationDesk.Answer.Expired());
        assertThat(confirmations.confirmByLink(early, earlyToken))
                .isInstanceOf(ConfirmationDesk.Answer.Confirmed.class);
    }

    @Test
    void showsTheSigningSecretOnceOnly() {
        subscriptions.with(SubscriptionFixtures.requested("w", HOOK, EVERYTHING));

        ConfirmationDesk.Answer first = confirmations.confirmByIntegrator("w", 1L);
        ConfirmationDesk.Answer second = confirmations.confirmByIntegrator("w", null);

        assertThat(((ConfirmationDesk.Answer.Confirmed) first).newSigningSecret())
                .startsWith("whsec_");
        assertThat(((ConfirmationDesk.Answer.Confirmed) second).newSigningSecret())
                .isNull();
        assertThat(confirmations.confirmByIntegrator("w", 1L)).isEqualTo(new ConfirmationDesk.Answer.Stale(2));
    }

    @Test
    void endsByTheUnsubscribeLinkAnyNumberOfTimesAndByNoOther() {
        subscriptions.with(SubscriptionFixtures.confirmed("s", JO, EVERYTHING, NOW));

        assertThat(cancellations.unsubscribe("s", "wrong")).isFalse();
        assertThat(subscriptions.kept.get("s").status()).isEqualTo(SubscriptionStatus.CONFIRMED);
        assertThat(cancellations.unsubscribe("s", "stop-s")).isTrue();
        assertThat(cancellations.unsubscribe("s", "stop-s")).isTrue();
        assertThat(subscriptions.events).hasSize(1);
    }

    @Test
    void endsForStaffOnlyOnTheVersionThatTheyHaveSeen() {
        subscriptions.with(SubscriptionFixtures.confirmed("s", JO, EVERYTHING, NOW));

        assertThat(cancellations.end("s", 1)).isEqualTo(new CancellationDesk.Answer.Stale(2));
        assertThat(cancellations.end("s", 2)).isEqualTo(new CancellationDesk.Answer.Ended());
        assertThat(cancellations.end("x", 2)).isEqualTo(new CancellationDesk.Answer.Unknown());
    }

    private String ask(String address) {
        return ((SubscriptionDesk.Receipt.Taken) desk.request(form(address))).id();
    }

    private static SubscriptionForm form(String address) {
        return new SubscriptionForm("email", address, ALL);
    }
}
