package org.moothall.minutes.wiring;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.moothall.minutes.decision.DecisionRegister;
import org.moothall.minutes.decision.Decisions;
import org.moothall.minutes.importing.Formats;
import org.moothall.minutes.importing.ImportDesk;
import org.moothall.minutes.importing.ImportLimits;
import org.moothall.minutes.importing.Imports;
import org.moothall.minutes.importing.Markup;
import org.moothall.minutes.importing.MotionsDesk;
import org.moothall.minutes.importing.PageReader;
import org.moothall.minutes.meeting.KnownMeetings;
import org.moothall.minutes.meeting.MeetingCalendar;
import org.moothall.minutes.meeting.MeetingDesk;
import org.moothall.minutes.meeting.MeetingFollower;
import org.moothall.minutes.minutes.AttendanceDesk;
import org.moothall.minutes.minutes.ConfirmationDesk;
import org.moothall.minutes.minutes.HistoryRules;
import org.moothall.minutes.minutes.ItemDesk;
import org.moothall.minutes.minutes.ItemHistory;
import org.moothall.minutes.minutes.MinuteBook;
import org.moothall.minutes.minutes.MinutesDesk;
import org.moothall.minutes.minutes.MinutesRules;
import org.moothall.minutes.minutes.Numbering;
import org.moothall.minutes.minutes.PublicText;
import org.moothall.minutes.minutes.Sealing;
import org.moothall.minutes.review.ReviewDesk;
import org.moothall.minutes.review.Reviews;
import org.moothall.minutes.revision.Notary;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desks. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MinutesSettings.class)
class MinutesWiring {

    @Bean
    MeetingDesk meetingDesk(KnownMeetings meetings, List<MeetingFollower> followers) {
        return new MeetingDesk(meetings, followers);
    }

    @Bean
    MinutesDesk minutesDesk(
            MinuteBook book,
            ItemHistory history,
            MinutesSettings settings,
            Numbering numbering,
            PublicText text,
            Notary notary,
            Clock clock) {
        MinutesRules rules = new MinutesRules(
                settings.approval().attendanceRequired(), settings.interests().kinds());
        return new MinutesDesk(book, history, rules, numbering, new Sealing(text, notary), clock);
    }

    @Bean
    HistoryRules historyRules(MinutesSettings settings) {
        return new HistoryRules(
                settings.history().versions(), settings.history().keptFor());
    }

    @Bean
    ItemDesk itemDesk(MinutesDesk minutes, ItemHistory history) {
        return new ItemDesk(minutes, history);
    }

    @Bean
    AttendanceDesk attendanceDesk(MinuteBook book, Clock clock) {
        return new AttendanceDesk(book, clock);
    }

    @Bean
    ConfirmationDesk confirmationDesk(MinutesDesk minutes, KnownMeetings meetings) {
        return new ConfirmationDesk(minutes, meetings);
    }

    @Bean
    MeetingCalendar meetingCalendar(KnownMeetings meetings) {
        return new MeetingCalendar(meetings);
    }

    @Bean
    DecisionRegister decisionRegister(Decisions decisions) {
        return new DecisionRegister(decisions);
    }

    @Bean
    ImportLimits importLimits(MinutesSettings settings) {
        return new ImportLimits(
                settings.imports().maxSize().toBytes(), settings.imports().maxPages());
    }

    /** One for what is imported and for what is read as it is typed: it keeps nothing between two pages. */
    @Bean
    PageReader pageReader(Markup markup) {
        return new PageReader(markup);
    }

    @Bean
    ImportDesk importDesk(
            Formats formats,
            PageReader reader,
            Imports imports,
            MinutesDesk minutes,
            @Qualifier("ids") Supplier<String> ids,
            Clock clock) {
        return new ImportDesk(formats, reader, imports, minutes, ids, clock);
    }

    @Bean
    MotionsDesk motionsDesk(Imports imports, MinutesDesk minutes) {
        return new MotionsDesk(imports, minutes);
    }

    @Bean
    ReviewDesk reviewDesk(Imports imports, Reviews reviews, MinutesDesk minutes, MotionsDesk motions, Clock clock) {
        return new ReviewDesk(imports, reviews, minutes, motions, clock);
    }
}
