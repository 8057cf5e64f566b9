package org.moothall.notifications.stream.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EventWriterTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final EventWriter writer = new EventWriter(out);

    @Test
    void beginsWithThePlaceSoThatEvenWhoHeardNothingCanComeBack() throws IOException {
        writer.open(Duration.ofSeconds(3), "p1");

        assertThat(text()).isEqualTo("retry: 3000\nid: p1\n\n");
    }

    @Test
    void writesAnEventWithEveryLineOfItsData() throws IOException {
        writer.event("p2", "org.moothall.meetings.agenda-published.v1", "{\r\n\"a\":\r1,\n\"b\":2}");

        assertThat(text())
                .isEqualTo("id: p2\nevent: org.moothall.meetings.agenda-published.v1\n"
                        + "data: {\ndata: \"a\":\ndata: 1,\ndata: \"b\":2}\n\n");
    }

    @Test
    void givesTheNewPlaceWithASignOfLifeAndOnlyIfItIsNew() throws IOException {
        writer.heartbeat("p3");
        writer.heartbeat("p3");

        assertThat(text()).isEqualTo(":\nid: p3\n\n:\n\n");
    }

    private String text() {
        return out.toString(UTF_8);
    }
}
