package org.moothall.minutes.meeting.messaging;

import org.moothall.minutes.meeting.MeetingDesk;
import org.moothall.relay.inbox.Inbox;
import org.moothall.relay.inbox.PolledEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The Spring Cloud Stream function that reads {@code moothall.meetings}. */
@Configuration
class MeetingEventsConsumer {

    @Bean
    PolledEvents meetingEvents(
            Inbox inbox, MeetingReader reader, MeetingDesk desk, KnownMembersFeed members, KnownBodiesFeed bodies) {
        return inbox.each(new MeetingEvents(reader, desk, members, bodies));
    }
}
