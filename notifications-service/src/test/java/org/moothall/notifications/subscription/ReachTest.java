package org.moothall.notifications.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.notifications.subscription.SubscriptionFixtures.EVERYTHING;
import static org.moothall.notifications.subscription.SubscriptionFixtures.HOOK;
import static org.moothall.notifications.subscription.SubscriptionFixtures.JO;
import static org.moothall.notifications.subscription.SubscriptionFixtures.NOW;
import static org.moothall.notifications.subscription.SubscriptionFixtures.confirmed;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static final Filter ROOFS = new Filter(Set.of(), Set.of(), Set.of("roofs"));

    private final List<Subscription> all = List.of(
            confirmed("1", JO, EVERYTHING, NOW), confirmed("2", JO, ROOFS, NOW), confirmed("3", HOOK, ROOFS, NOW));

    @Test
    void tellsThoseWhoAreToldInAnyCaseFromThoseWhoWaitForAWord() {
        assertThat(Reach.of(Channel.EMAIL, all)).isEqualTo(new Reach(Channel.EMAIL, 1, 1));
        assertThat(Reach.of(Channel.WEBHOOK, all)).isEqualTo(new Reach(Channel.WEBHOOK, 0, 1));
        assertThat(Reach.of(Channel.WEBHOOK, List.of())).isEqualTo(new Reach(Channel.WEBHOOK, 0, 0));
    }
}
