package org.moothall.minutes.minutes.messaging;

import java.util.List;
import org.moothall.minutes.minutes.PublicationFollower;
import org.moothall.relay.inbox.Inbox;
import org.moothall.relay.inbox.PolledEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The Spring Cloud Stream function that reads {@code moothall.minutes}. */
@Configuration
class MinutesEventsConsumer {

    @Bean
    PolledEvents minutesEvents(Inbox inbox, PublicationReader reader, List<PublicationFollower> followers) {
        return inbox.each(new MinutesEvents(reader, followers));
    }
}
