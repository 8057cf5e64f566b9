package org.moothall.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.moothall.notifications.SentEvents.AGENDA_PUBLISHED;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.moothall.http.kit.TestIssuer;
import org.moothall.notifications.Listening.Heard;
import org.moothall.relay.kit.RealParts;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A service that is stopped and started for this test alone. */
class EventStreamEndsIT {
    private final String body = "body-" + UUID.randomUUID();

    @Test
    @Timeout(120)
    void aStopEndsTheStreamsAndWhoComesBackMissesNothingOfTheTimeBetween() throws Exception {
        ConfigurableApplicationContext first = started();
        try (SentEvents events = new SentEvents();
                Listening listening = Listening.to(port(first), "?body=" + body)) {
            events.send("moothall.meetings", AGENDA_PUBLISHED, "m-" + body, 1, body, 0);
            String place = listening.await(1).getLast().id();

            // Would last ten minutes if it waited for the reader.
            first.close();

            await("the end of the stream").until(listening::hasEnded);
            events.send("moothall.meetings", AGENDA_PUBLISHED, "m-" + body, 2, body, 0);
            events.flushed();
            ConfigurableApplicationContext second = started();
            try (Listening again = Listening.to(port(second), "?body=" + body, place)) {
                events.send("moothall.meetings", AGENDA_PUBLISHED, "m-" + body, 3, body, 0);
                events.flushed();
                assertThat(again.await(2)).extracting(Heard::sequence).containsExactly(2L, 3L);
            } finally {
                second.close();
            }
        } finally {
            first.close();
        }
    }

    private static ConfigurableApplicationContext started() {
        return new SpringApplicationBuilder(NotificationsApplication.class)
                .initializers(new RealParts(), new TestIssuer(), new MailServer())
                .run("--server.port=0", "--spring.lifecycle.timeout-per-shutdown-phase=10m");
    }

    private static int port(ConfigurableApplicationContext service) {
        return Integer.parseInt(service.getEnvironment().getRequiredProperty("local.server.port"));
    }
}
