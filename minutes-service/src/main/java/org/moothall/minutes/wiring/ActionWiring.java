package org.moothall.minutes.wiring;

import java.time.Clock;
import java.time.Duration;
import org.moothall.minutes.action.ActionChaser;
import org.moothall.minutes.action.ActionDesk;
import org.moothall.minutes.action.ActionOpening;
import org.moothall.minutes.action.Actions;
import org.moothall.minutes.action.ChaseRules;
import org.moothall.minutes.action.ChaseTurn;
import org.moothall.minutes.action.NextMeetingDeadlines;
import org.moothall.minutes.meeting.MeetingCalendar;
import org.moothall.minutes.minutes.MinuteBook;
import org.moothall.relay.rounds.Rounds;
import org.moothall.relay.rounds.Rounds.Plan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What follows actions to their end, and the timer that it goes round by. */
@Configuration(proxyBeanMethods = false)
class ActionWiring {

    private static final Logger log = LoggerFactory.getLogger(ActionWiring.class);

    @Bean
    ActionDesk actionDesk(Actions actions, MeetingCalendar calendar, Clock clock) {
        return new ActionDesk(actions, calendar, clock);
    }

    @Bean
    ActionOpening actionOpening(Actions actions, MinuteBook book, MeetingCalendar calendar, Clock clock) {
        return new ActionOpening(actions, book, calendar, clock);
    }

    @Bean
    NextMeetingDeadlines nextMeetingDeadlines(Actions actions, MeetingCalendar calendar, Clock clock) {
        return new NextMeetingDeadlines(actions, calendar, clock);
    }

    @Bean
    ChaseRules chaseRules(MinutesSettings settings) {
        return new ChaseRules(settings.actions().dueSoonDays());
    }

    @Bean
    ActionChaser actionChaser(
            Actions actions, NextMeetingDeadlines deadlines, ChaseTurn turn, ChaseRules rules, Clock clock) {
        return new ActionChaser(actions, deadlines, rules, turn, clock);
    }

    @Bean
    Rounds chaseRounds(ActionChaser chaser, MinutesSettings settings) {
        Duration interval = settings.actions().chaseInterval();
        return new Rounds(
                Plan.every(interval, "action-chase").firstAfter(interval),
                _ -> chaser.goRound(),
                failure -> log.error("Actions could not be gone through for what is due", failure));
    }
}
