package org.moothall.meetings.wiring;

import java.time.InstantSource;
import java.time.ZoneId;
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

/** The desks, and the council's calendar that they work with. */
@Configuration(proxyBeanMethods = false)
class MeetingsWiring {

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
