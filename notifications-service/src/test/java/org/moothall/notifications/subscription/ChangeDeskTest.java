package org.moothall.notifications.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.notifications.subscription.SubscriptionFixtures.EVERYTHING;
import static org.moothall.notifications.subscription.SubscriptionFixtures.JO;
import static org.moothall.notifications.subscription.SubscriptionFixtures.NOW;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeDeskTest {
    private static final FilterForm LIBRARIES = new FilterForm(List.of(), List.of(), List.of("library"));
    private static final Filter READ = new Filter(Set.of(), Set.of(), Set.of("library"));

    private final MemorySubscriptions subscriptions = new MemorySubscriptions();
    private final ChangeDesk desk = new ChangeDesk(subscriptions, () -> NOW.plusSeconds(60));

    @BeforeEach
    void oneWhoWantsEverything() {
        subscriptions.with(SubscriptionFixtures.confirmed("s", JO, EVERYTHING, NOW));
    }

    @Test
    void changesWhatIsToldAndSaysSoInAnEvent() {
        var answer = (ChangeDesk.Answer.Changed) desk.change("s", "stop-s", 2, LIBRARIES);

        assertThat(answer.subscription().filter()).isEqualTo(READ);
        assertThat(subscriptions.kept.get("s")).isEqualTo(answer.subscription());
        assertThat(subscriptions.events).containsExactly(new SubscriptionEvent.Changed(answer.subscription()));
    }

    @Test
    void tellsAWrongTokenAndAnUnknownSubscriptionAlike() {
        assertThat(desk.change("s", "stop-t", 2, LIBRARIES)).isEqualTo(new ChangeDesk.Answer.Unknown());
        assertThat(desk.change("x", "stop-s", 2, LIBRARIES)).isEqualTo(new ChangeDesk.Answer.Unknown());
        assertThat(desk.find("s", "")).isEmpty();
        assertThat(subscriptions.events).isEmpty();
    }

    @Test
    void writesNothingOverAChangeThatWasNotSeen() {
        assertThat(desk.change("s", "stop-s", 1, LIBRARIES)).isEqualTo(new ChangeDesk.Answer.Stale(2));
        assertThat(subscriptions.events).isEmpty();
    }

    @Test
    void doesAChangeThatWasSentTwiceOnce() {
        var first = desk.change("s", "stop-s", 2, LIBRARIES);

        assertThat(desk.change("s", "stop-s", 2, LIBRARIES)).isEqualTo(first);
        assertThat(subscriptions.events).hasSize(1);
    }

    @Test
    void namesEachFaultOfWhatIsWanted() {
        FilterForm odd = new FilterForm(List.of(" "), List.of("x"), List.of("a"));

        var answer = (ChangeDesk.Answer.Faulty) desk.change("s", "stop-s", 2, odd);

        assertThat(answer.faults())
                .extracting(FormFault::field)
                .containsExactly("filter.bodies", "filter.events", "filter.keywords");
    }

    @Test
    void makesNoSecondSubscriptionOfOneWish() {
        subscriptions.with(SubscriptionFixtures.confirmed("t", JO, READ, NOW));

        assertThat(desk.change("s", "stop-s", 2, LIBRARIES))
                .isEqualTo(new ChangeDesk.Answer.Refused(new SubscriptionRefusal.WantedAlready()));
    }
}
