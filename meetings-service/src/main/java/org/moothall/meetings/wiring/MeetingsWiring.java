package org.moothall.meetings.wiring;

import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.moothall.meetings.body.Bodies;
import org.moothall.meetings.document.DocumentReaders;
import org.moothall.meetings.meeting.MeetingDesk;
import org.moothall.meetings.meeting.Meetings;
import org.moothall.meetings.notice.BankHolidays;
import org.moothall.meetings.notice.NoticeClock;
import org.moothall.meetings.notice.WorkingCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desks, and the clock and ids that they work with. */
@Configuration(proxyBeanMethods = false)
class MeetingsWiring {

    /** To the millisecond, as the store keeps it, so that what was written is what is read. */
    @Bean
    InstantSource clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    /** UUIDs of version 7: opaque to others, in the order of their making to the store. */
    @Bean
    Supplier<String> ids() {
        var generator = Generators.timeBasedEpochGenerator();
        return () -> generator.generate().toString();
    }

    @Bean
    ZoneId councilZone(MeetingsProperties properties) {
        return properties.zone();
    }

    @Bean
    NoticeClock noticeClock(MeetingsProperties properties, BankHolidays holidays) {
        var notice = properties.notice();
        var calendar = new WorkingCalendar(holidays, notice.closures());
        return new NoticeClock(notice.clearDays(), calendar, properties.zone(), notice.officeCloses());
    }

    @Bean
    MeetingDesk meetingDesk(
            Meetings meetings, Bodies bodies, NoticeClock notice, InstantSource clock, Supplier<String> ids) {
        return new MeetingDesk(meetings, bodies, notice, clock, ids);
    }

    @Bean
    DocumentReaders documentReaders(Meetings meetings) {
        return new DocumentReaders(meetings);
    }
}
