package org.moothall.meetings.wiring;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.moothall.meetings.body.Bodies;
import org.moothall.meetings.document.DocumentContents;
import org.moothall.meetings.document.DocumentReaders;
import org.moothall.meetings.document.DocumentReading;
import org.moothall.meetings.document.DocumentTextDesk;
import org.moothall.meetings.document.KeptTexts;
import org.moothall.meetings.meeting.MeetingDesk;
import org.moothall.meetings.meeting.Meetings;
import org.moothall.meetings.notice.ClosedDays;
import org.moothall.meetings.notice.NoticeClock;
import org.moothall.meetings.pack.PackDesk;
import org.moothall.meetings.pack.Packs;
import org.moothall.workingdays.NationalBankHolidays;
import org.moothall.workingdays.WorkingDays;
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
    WorkingDays workingDays(MeetingsProperties properties) {
        var notice = properties.notice();
        return new WorkingDays(new NationalBankHolidays(notice.nation()), notice.closures());
    }

    @Bean
    ClosedDays closedDays(WorkingDays days) {
        return day -> !days.isWorkingDay(day);
    }

    @Bean
    NoticeClock noticeClock(MeetingsProperties properties, WorkingDays days) {
        var notice = properties.notice();
        return new NoticeClock(notice.clearDays(), days::before, properties.zone(), notice.officeCloses());
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

    @Bean
    DocumentTextDesk documentTextDesk(
            DocumentReaders readers, DocumentContents contents, DocumentReading reading, KeptTexts kept) {
        return new DocumentTextDesk(readers, contents, reading, kept);
    }

    @Bean
    PackDesk packDesk(Meetings meetings, Packs packs, InstantSource clock) {
        return new PackDesk(meetings, packs, clock);
    }
}
