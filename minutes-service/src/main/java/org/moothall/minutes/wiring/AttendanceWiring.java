package org.moothall.minutes.wiring;

import java.time.Clock;
import java.time.Duration;
import org.moothall.minutes.attendance.AttendanceClocks;
import org.moothall.minutes.attendance.AttendanceRules;
import org.moothall.minutes.attendance.ClockDesk;
import org.moothall.minutes.attendance.ClockKeeping;
import org.moothall.minutes.attendance.ClockRound;
import org.moothall.minutes.attendance.ClockSetting;
import org.moothall.minutes.meeting.KnownMeetings;
import org.moothall.minutes.member.Councillors;
import org.moothall.minutes.minutes.MinuteBook;
import org.moothall.minutes.minutes.PublishedAttendance;
import org.moothall.relay.rounds.Rounds;
import org.moothall.relay.rounds.Rounds.Plan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What counts the months in which members do not attend, and the timer that it goes round by. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttendanceSettings.class)
class AttendanceWiring {

    private static final Logger log = LoggerFactory.getLogger(AttendanceWiring.class);

    @Bean
    ClockKeeping clockKeeping(
            AttendanceClocks clocks,
            PublishedAttendance published,
            Councillors councillors,
            AttendanceSettings settings,
            Clock clock) {
        AttendanceRules rules = new AttendanceRules(
                settings.months(),
                settings.warnBefore(),
                settings.remoteCounts(),
                settings.substitutesCount(),
                settings.exceptBodiesOf(),
                settings.executiveBodiesOf(),
                settings.approvedBy(),
                settings.vouched(),
                settings.executiveVouched());
        return new ClockKeeping(clocks, published, councillors, rules, clock);
    }

    @Bean
    ClockDesk clockDesk(
            AttendanceClocks clocks,
            ClockKeeping keeping,
            KnownMeetings meetings,
            Councillors councillors,
            Clock clock) {
        return new ClockDesk(clocks, keeping, meetings, councillors, clock);
    }

    @Bean
    ClockSetting clockSetting(MinuteBook book, ClockKeeping keeping) {
        return new ClockSetting(book, keeping);
    }

    @Bean
    ClockRound clockRound(ClockKeeping keeping, Councillors councillors) {
        return new ClockRound(keeping, councillors);
    }

    @Bean
    Rounds clockRounds(ClockRound round, AttendanceSettings settings) {
        Duration interval = settings.interval();
        return new Rounds(
                Plan.every(interval, "attendance-clock").firstAfter(interval),
                _ -> round.goRound(),
                failure -> log.error("The clocks of members' attendance could not be kept", failure));
    }
}
