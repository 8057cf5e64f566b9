package org.moothall.houserules.samples.good.wiring;

import java.time.Clock;
import java.util.UUID;
import org.moothall.houserules.samples.good.meeting.MeetingDesk;
import org.moothall.houserules.samples.good.meeting.Meetings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class Desks {

    @Bean
    MeetingDesk meetingDesk(Meetings meetings) {
        return new MeetingDesk(
                meetings, Clock.systemUTC(), () -> UUID.randomUUID().toString());
    }
}
