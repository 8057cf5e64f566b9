package org.moothall.minutes.wiring;

import java.time.Clock;
import java.time.Duration;
import org.moothall.minutes.callin.CallInDesk;
import org.moothall.minutes.callin.CallInOpening;
import org.moothall.minutes.callin.CallInRules;
import org.moothall.minutes.callin.CallInWindow;
import org.moothall.minutes.callin.EffectRound;
import org.moothall.minutes.callin.ExecutiveDecisions;
import org.moothall.minutes.meeting.KnownMeetings;
import org.moothall.minutes.member.Councillors;
import org.moothall.minutes.minutes.MinuteBook;
import org.moothall.relay.rounds.Rounds;
import org.moothall.relay.rounds.Rounds.Plan;
import org.moothall.workingdays.NationalBankHolidays;
import org.moothall.workingdays.WorkingDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What takes executive decisions through their window, and the timer that it goes round by. */
@Configuration(proxyBeanMethods = false)
class CallInWiring {

    private static final Logger log = LoggerFactory.getLogger(CallInWiring.class);

    @Bean
    CallInRules callInRules(MinutesSettings settings) {
        MinutesSettings.CallIn set = settings.callIn();
        return new CallInRules(
                set.decidedBy(), set.keyDecisionsOnly(), set.exceptVerdicts(), set.members(), set.membersOf());
    }

    @Bean
    CallInWindow callInWindow(MinutesSettings settings) {
        MinutesSettings.CallIn set = settings.callIn();
        WorkingDays days = new WorkingDays(new NationalBankHolidays(set.nation()), set.closures());
        return new CallInWindow(set.workingDays(), set.closesAt(), days::after);
    }

    @Bean
    CallInDesk callInDesk(
            ExecutiveDecisions decisions,
            Councillors councillors,
            KnownMeetings meetings,
            CallInRules rules,
            Clock clock) {
        return new CallInDesk(decisions, councillors, meetings, rules, clock);
    }

    @Bean
    CallInOpening callInOpening(
            ExecutiveDecisions decisions,
            MinuteBook book,
            Councillors councillors,
            CallInRules rules,
            CallInWindow window,
            Clock clock) {
        return new CallInOpening(decisions, book, councillors, rules, window, clock);
    }

    @Bean
    EffectRound effectRound(ExecutiveDecisions decisions, Clock clock) {
        return new EffectRound(decisions, clock);
    }

    @Bean
    Rounds effectRounds(EffectRound round, MinutesSettings settings) {
        Duration interval = settings.callIn().effectInterval();
        return new Rounds(
                Plan.every(interval, "decision-effect").firstAfter(interval),
                _ -> round.goRound(),
                failure -> log.error("Decisions that have effect could not be told of", failure));
    }
}
