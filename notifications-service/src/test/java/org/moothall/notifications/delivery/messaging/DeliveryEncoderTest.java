package org.moothall.notifications.delivery.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.notifications.delivery.DeliveryFixtures.NOW;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.contracts.Contract;
import org.moothall.contracts.EventKinds;
import org.moothall.notifications.delivery.Delivery;
import org.moothall.notifications.delivery.DeliveryEvent;
import org.moothall.notifications.delivery.DeliveryFixtures;
import org.moothall.relay.EventSeal;
import org.moothall.relay.PendingEvent;
import tools.jackson.databind.json.JsonMapper;

class DeliveryEncoderTest {
    private final DeliveryEncoder encoder =
            new DeliveryEncoder(JsonMapper.shared(), new EventSeal("notifications", () -> "event-1"));

    static Stream<DeliveryEvent> events() {
        Delivery due = DeliveryFixtures.due("s", "e", NOW);
        return Stream.of(
                new DeliveryEvent.Due(due),
                new DeliveryEvent.Delivered(DeliveryFixtures.delivered(due)),
                new DeliveryEvent.Failed(DeliveryFixtures.failed(due)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void writesWhatTheContractSaysAndNothingElse(DeliveryEvent event) {
        PendingEvent encoded = encoder.apply(event);

        Contract.strict(encoded.type()).validate(encoded.body());
        assertThat(encoded.dataSchema()).isEqualTo(Contract.addressOf(encoded.type()));
        assertThat(encoded.sequence()).isEqualTo(event.state().version());
        assertThat(encoded.body()).doesNotContain("example.org");
    }

    @Test
    void hasOneContractForEachKindOfEventAndAnEventForEachContract() {
        EventKinds.assertOneContractForEach(
                DeliveryEvent.class,
                events().toList(),
                event -> encoder.apply(event).type(),
                "notifications",
                "notice-");
    }
}
