package org.moothall.meetings.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.contracts.Contract;
import org.moothall.meetings.WireJson;
import org.moothall.relay.EventSeal;
import org.moothall.relay.PendingEvent;

class BodyEventsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final BodyEvents events = new BodyEvents(WireJson.mapper(), new EventSeal("meetings", () -> "event-1"));

    @ParameterizedTest
    @EnumSource(BodyKind.class)
    void tellABodyOfEachKindAsTheContractHasIt(BodyKind kind) {
        PendingEvent event = events.established(new Body("b", "Panel", kind.word(), NOW, NOW));

        Contract.strict(event.type()).validate(event.body());
        assertThat(event.dataSchema()).isEqualTo(Contract.addressOf(event.type()));
        assertThat(event.subject()).isEqualTo("b");
        assertThat(event.sequence()).isEqualTo(1);
    }

    @Test
    void areAllThatTheContractHasOfBodies() {
        PendingEvent event = events.established(new Body("b", "Panel", "panel", NOW, NOW));

        assertThat(Contract.typesOf("meetings", "body-")).containsExactly(event.type());
        assertThat(Arrays.stream(BodyEvents.class.getDeclaredMethods())
                        .filter(method -> method.getReturnType().equals(PendingEvent.class)))
                .hasSize(1);
    }
}
