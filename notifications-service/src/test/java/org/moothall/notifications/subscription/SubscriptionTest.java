package org.moothall.notifications.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.notifications.subscription.SubscriptionFixtures.EVERYTHING;
import static org.moothall.notifications.subscription.SubscriptionFixtures.HOOK;
import static org.moothall.notifications.subscription.SubscriptionFixtures.JO;
import static org.moothall.notifications.subscription.SubscriptionFixtures.NOW;
import static org.moothall.notifications.subscription.SubscriptionFixtures.accepted;
import static org.moothall.notifications.subscription.SubscriptionFixtures.confirmed;
import static org.moothall.notifications.subscription.SubscriptionFixtures.requested;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubscriptionTest {
    private static final Instant LATER = NOW.plusSeconds(60);

    @Test
    void isConfirmedByTheLinkOnce() {
        Subscription confirmed =
                accepted(requested("s", JO, EVERYTHING).decide(new SubscriptionCommand.ConfirmByLink(), LATER));

        assertThat(confirmed.status()).isEqualTo(SubscriptionStatus.CONFIRMED);
        assertThat(confirmed.version()).isEqualTo(2);
        assertThat(confirmed.confirmedAt()).isEqualTo(LATER);
        assertThat(confirmed.decide(new SubscriptionCommand.ConfirmByLink(), LATER))
                .isInstanceOf(SubscriptionOutcome.Unchanged.class);
    }

    @Test
    void refusesToConfirmMailForAnIntegratorAndAWebhookByALink() {
        assertThat(requested("s", JO, EVERYTHING).decide(new SubscriptionCommand.ConfirmByIntegrator("whsec_x"), NOW))
                .isEqualTo(new SubscriptionOutcome.Refused(new SubscriptionRefusal.ConfirmedAnotherWay(Channel.EMAIL)));
        assertThat(requested("s", HOOK, EVERYTHING).decide(new SubscriptionCommand.ConfirmByLink(), NOW))
                .isEqualTo(
                        new SubscriptionOutcome.Refused(new SubscriptionRefusal.ConfirmedAnotherWay(Channel.WEBHOOK)));
    }

    @Test
    void refusesToConfirmWhatHasEnded() {
        Subscription ended = accepted(requested("s", JO, EVERYTHING).decide(new SubscriptionCommand.Cancel(), LATER));

        assertThat(ended.decide(new SubscriptionCommand.ConfirmByLink(), LATER))
                .isEqualTo(new SubscriptionOutcome.Refused(new SubscriptionRefusal.Ended()));
    }

    @Test
    void forgetsWhoItWasAndWhatTheyWantedWhenItEnds() {
        Filter filter = new Filter(Set.of("b1"), Set.of(), Set.of("divorce"));

        Subscription ended = accepted(confirmed("s", JO, filter, NOW).decide(new SubscriptionCommand.Cancel(), LATER));

        assertThat(ended.target()).isEqualTo(new ErasedTarget(Channel.EMAIL));
        assertThat(ended.filter()).isEqualTo(EVERYTHING);
        assertThat(ended.identity()).isEqualTo("ended|s");
        assertThat(ended.unsubscribeToken())
                .as("so that its link still answers")
                .isEqualTo("stop-s");
    }

    @Test
    void losesItsSigningSecretWhenItEnds() {
        Subscription confirmed = confirmed("s", HOOK, EVERYTHING, NOW);

        assertThat(confirmed.signingSecret()).startsWith("whsec_");
        assertThat(accepted(confirmed.decide(new SubscriptionCommand.Cancel(), LATER))
                        .signingSecret())
                .isNull();
    }

    @Test
    void wantsNothingThatHappenedBeforeItWasConfirmed() {
        Subscription subscription = confirmed("s", JO, EVERYTHING, NOW);

        assertThat(subscription.wants(occasion(NOW.minusSeconds(1)))).isFalse();
        assertThat(subscription.wants(occasion(NOW))).isFalse();
        assertThat(subscription.wants(occasion(NOW.plusMillis(1)))).isTrue();
    }

    @Test
    void wantsNothingUnlessItIsConfirmed() {
        assertThat(requested("s", JO, EVERYTHING).wants(occasion(LATER))).isFalse();
    }

    @Test
    void wantsOnlyWhatEveryGivenListLetsThrough() {
        assertThat(wants(new Filter(Set.of("b1"), Set.of(), Set.of()))).isTrue();
        assertThat(wants(new Filter(Set.of("b2"), Set.of(), Set.of()))).isFalse();
        assertThat(wants(new Filter(Set.of(), Set.of(EventName.AGENDA_PUBLISHED), Set.of())))
                .isTrue();
        assertThat(wants(new Filter(Set.of(), Set.of(EventName.ACTION_OPENED), Set.of())))
                .isFalse();
        assertThat(wants(new Filter(Set.of(), Set.of(), Set.of("bus", "SCHOOL transport"))))
                .isTrue();
        assertThat(wants(new Filter(Set.of(), Set.of(), Set.of("library")))).isFalse();
        assertThat(wants(new Filter(Set.of("b1"), Set.of(), Set.of("library")))).isFalse();
    }

    @Test
    void isChangedByItsOwnerAndForgetsNothingElse() {
        Filter libraries = new Filter(Set.of(), Set.of(), Set.of("library"));
        Subscription before = confirmed("s", JO, EVERYTHING, NOW);

        Subscription changed = accepted(before.decide(new SubscriptionCommand.ChangeFilter(libraries), LATER));

        assertThat(changed.filter()).isEqualTo(libraries);
        assertThat(changed.version()).isEqualTo(before.version() + 1);
        assertThat(changed.confirmedAt()).isEqualTo(NOW);
        assertThat(changed.target()).isEqualTo(JO);
        assertThat(changed.isOpenedBy("stop-s")).isTrue();
        assertThat(changed.decide(new SubscriptionCommand.ChangeFilter(libraries), LATER))
                .isEqualTo(new SubscriptionOutcome.Unchanged(changed));
    }

    @Test
    void wantsNothingThatHappenedBeforeItWasChanged() {
        Filter buses = new Filter(Set.of("b1"), Set.of(), Set.of());
        Subscription changed = accepted(
                confirmed("s", JO, EVERYTHING, NOW).decide(new SubscriptionCommand.ChangeFilter(buses), LATER));

        assertThat(changed.wants(occasion(LATER))).isFalse();
        assertThat(changed.wants(occasion(LATER.plusMillis(1)))).isTrue();
    }

    @Test
    void isNotChangedBeforeItIsConfirmedNorAfterItsEnd() {
        SubscriptionCommand change = new SubscriptionCommand.ChangeFilter(new Filter(Set.of("b1"), Set.of(), Set.of()));
        Subscription requested = requested("s", JO, EVERYTHING);
        Subscription ended = accepted(requested.decide(new SubscriptionCommand.Cancel(), LATER));

        assertThat(requested.decide(change, LATER))
                .isEqualTo(new SubscriptionOutcome.Refused(new SubscriptionRefusal.NotConfirmed()));
        assertThat(ended.decide(change, LATER))
                .isEqualTo(new SubscriptionOutcome.Refused(new SubscriptionRefusal.Ended()));
    }

    @Test
    void countsItsVersionsWithoutHolesWhateverIsAsked() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Subscription subscription = requested("s", random.nextBoolean() ? JO : HOOK, EVERYTHING);
            for (int step = 0; step < 20; step++) {
                SubscriptionOutcome outcome = subscription.decide(command(random.nextInt(5)), NOW.plusSeconds(step));
                if (outcome instanceof SubscriptionOutcome.Accepted(Subscription next, SubscriptionEvent event)) {
                    assertThat(next.version()).as("seed " + seed).isEqualTo(subscription.version() + 1);
                    assertThat(event.state()).isEqualTo(next);
                    assertThat(next.status() == SubscriptionStatus.CONFIRMED && next.confirmedAt() == null)
                            .isFalse();
                    subscription = next;
                }
            }
        }
    }

    @Test
    void tellsNoAddressWhenItIsPrinted() {
        assertThat(requested("s", JO, EVERYTHING).toString()).doesNotContain("jo@", "example");
    }

    private static SubscriptionCommand command(int which) {
        return switch (which) {
            case 0 -> new SubscriptionCommand.AskAgain();
            case 1 -> new SubscriptionCommand.ConfirmByLink();
            case 2 -> new SubscriptionCommand.ConfirmByIntegrator("whsec_x");
            case 3 -> new SubscriptionCommand.ChangeFilter(new Filter(Set.of("b1"), Set.of(), Set.of()));
            default -> new SubscriptionCommand.Cancel();
        };
    }

    private static boolean wants(Filter filter) {
        return confirmed("s", JO, filter, NOW).wants(occasion(LATER));
    }

    private static Occasion occasion(Instant at) {
        return new Occasion(EventName.AGENDA_PUBLISHED, "b1", at, List.of("School Transport policy"));
    }
}
