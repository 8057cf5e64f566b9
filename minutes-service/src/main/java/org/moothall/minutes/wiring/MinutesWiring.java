package org.moothall.minutes.wiring;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.moothall.minutes.action.ActionDesk;
import org.moothall.minutes.action.ActionOpening;
import org.moothall.minutes.action.Actions;
import org.moothall.minutes.decision.DecisionRegister;
import org.moothall.minutes.decision.Decisions;
import org.moothall.minutes.importing.Formats;
import org.moothall.minutes.importing.ImportDesk;
import org.moothall.minutes.importing.ImportLimits;
import org.moothall.minutes.importing.Imports;
import org.moothall.minutes.importing.Markup;
import org.moothall.minutes.importing.PageReader;
import org.moothall.minutes.meeting.KnownMeetings;
import org.moothall.minutes.meeting.MeetingDesk;
import org.moothall.minutes.meeting.MeetingFollower;
import org.moothall.minutes.minutes.MinuteBook;
import org.moothall.minutes.minutes.MinutesDesk;
import org.moothall.minutes.minutes.MinutesRules;
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
    MinutesDesk minutesDesk(MinuteBook book, MinutesSettings settings, Clock clock) {
        return new MinutesDesk(book, new MinutesRules(settings.approval().attendanceRequired()), clock);
    }

    @Bean
    ActionDesk actionDesk(Actions actions, Clock clock) {
        return new ActionDesk(actions, clock);
    }

    @Bean
    ActionOpening actionOpening(Actions actions, MinuteBook book, Clock clock) {
        return new ActionOpening(actions, book, clock);
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

    @Bean
    ImportDesk importDesk(
            Formats formats,
            Markup markup,
            Imports imports,
            MinutesDesk minutes,
            @Qualifier("ids") Supplier<String> ids,
            Clock clock) {
        return new ImportDesk(formats, new PageReader(markup), imports, minutes, ids, clock);
    }
}
