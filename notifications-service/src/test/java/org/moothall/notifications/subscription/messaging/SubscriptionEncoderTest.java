package org.moothall.notifications.subscription.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.notifications.subscription.SubscriptionFixtures.EVERYTHING;
import static org.moothall.notifications.subscription.SubscriptionFixtures.HOOK;
import static org.moothall.notifications.subscription.SubscriptionFixtures.JO;
import static org.moothall.notifications.subscription.SubscriptionFixtures.NOW;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.contracts.Contract;
import org.moothall.contracts.EventKinds;
import org.moothall.notifications.subscription.Filter;
import org.moothall.notifications.subscription.Subscription;
import org.moothall.notifications.subscription.SubscriptionEvent;
import org.moothall.notifications.subscription.SubscriptionFixtures;
import org.moothall.relay.EventSeal;
import org.moothall.relay.PendingEvent;
import tools.jackson.databind.json.JsonMapper;

class SubscriptionEncoderTest {
    private static final Filter PRIVATE = new Filter(Set.of(), Set.of(), Set.of("divorce"));

    private final SubscriptionEncoder encoder =
            new SubscriptionEncoder(JsonMapper.shared(), new EventSeal("notifications", () -> "event-1"));

    static Stream<SubscriptionEvent> events() {
        Subscription mail = SubscriptionFixtures.confirmed("s", JO, PRIVATE, NOW);
        Subscription hook = SubscriptionFixtures.confirmed("w", HOOK, EVERYTHING, NOW);
        return Stream.of(mail, hook)
                .flatMap(state -> Stream.of(
                        new SubscriptionEvent.Requested(state),
                        new SubscriptionEvent.Confirmed(state),
                        new SubscriptionEvent.Changed(state),
                        new SubscriptionEvent.Cancelled(state)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void writesWhatTheContractSaysAndNothingElse(SubscriptionEvent event) {
        PendingEvent encoded = encoder.apply(event);

        Contract.strict(encoded.type()).validate(encoded.body());
        assertThat(encoded.dataSchema()).isEqualTo(Contract.addressOf(encoded.type()));
        assertThat(encoded.subject()).isEqualTo(event.state().id());
        assertThat(encoded.sequence()).isEqualTo(event.state().version());
    }

    @ParameterizedTest
    @MethodSource("events")
    void tellsNoTargetNoKeywordAndNoSecret(SubscriptionEvent event) {
        assertThat(encoder.apply(event).body()).doesNotContain("example.org", "divorce", "whsec", "stop-");
    }

    @Test
    void hasOneContractForEachKindOfEventAndAnEventForEachContract() {
        EventKinds.assertOneContractForEach(
                SubscriptionEvent.class,
                events().toList(),
                event -> encoder.apply(event).type(),
                "notifications",
                "subscription-");
    }
}
