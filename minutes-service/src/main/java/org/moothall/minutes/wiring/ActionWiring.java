package org.moothall.minutes.wiring;

import java.time.Clock;
import org.moothall.minutes.action.ActionChaser;
import org.moothall.minutes.action.ActionDesk;
import org.moothall.minutes.action.ActionOpening;
import org.moothall.minutes.action.Actions;
import org.moothall.minutes.action.ChaseRules;
import org.moothall.minutes.action.ChaseTurn;
import org.moothall.minutes.action.NextMeetingDeadlines;
import org.moothall.minutes.meeting.MeetingCalendar;
import org.moothall.minutes.minutes.MinuteBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;

/** What follows actions to their end, and the timer that it goes round by. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ActionWiring {

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
    ActionChaser actionChaser(
            Actions actions, NextMeetingDeadlines deadlines, ChaseTurn turn, MinutesSettings settings, Clock clock) {
        ChaseRules rules = new ChaseRules(settings.actions().dueSoonDays());
        return new ActionChaser(actions, deadlines, rules, turn, clock);
    }

    /** A round that fails is logged by the scheduler, and the next one begins anew. */
    @Bean
    SchedulingConfigurer chaseTimer(ActionChaser chaser, MinutesSettings settings) {
        return timer -> timer.addFixedDelayTask(new FixedDelayTask(
                chaser::goRound,
                settings.actions().chaseInterval(),
                settings.actions().chaseInterval()));
    }
}
