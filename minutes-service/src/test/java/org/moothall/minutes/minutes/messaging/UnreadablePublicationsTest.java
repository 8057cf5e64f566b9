package org.moothall.minutes.minutes.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.minutes.wiring.WireJson;
import org.moothall.relay.inbox.UndecodableEvent;
import org.springframework.messaging.support.MessageBuilder;

class UnreadablePublicationsTest {

    private static final String BEGINNING =
            "{\"meetingId\": \"m\", \"bodyId\": \"b\", \"bodyName\": \"n\", \"startsAt\": \"2026-12-01T10:00:00Z\","
                    + " \"publishedAt\": \"2026-12-02T10:00:00Z\", \"items\": ";

    private final MinutesEvents events = new MinutesEvents(new PublicationReader(WireJson.mapper()), List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "[]",
                "{}",
                BEGINNING + "[null]}",
                BEGINNING + "[{\"itemId\": \"i\", \"decisions\": [null]}]}",
                BEGINNING + "[{\"itemId\": \"i\", \"actions\": [null]}]}"
            })
    void whateverCannotBeReadIsSaidToBeUnreadable(String body) {
        var message = MessageBuilder.withPayload(body.getBytes(UTF_8))
                .setHeader("ce_id", "event-1")
                .setHeader("ce_type", "org.moothall.minutes.minutes-published.v1")
                .setHeader("ce_subject", "meeting-1")
                .setHeader("ce_sequence", "4")
                .setHeader("ce_time", "2026-11-23T10:00:00Z")
                .build();

        assertThatThrownBy(() -> events.accept(message))
                .isInstanceOf(UndecodableEvent.class)
                .hasMessageContaining("event-1");
    }
}
