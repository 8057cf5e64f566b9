package org.moothall.minutes.callin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.callin.CallInFixtures.CLERK;
import static org.moothall.minutes.callin.CallInFixtures.CLOSES;
import static org.moothall.minutes.callin.CallInFixtures.PUBLISHED;
import static org.moothall.minutes.callin.CallInFixtures.members;
import static org.moothall.minutes.callin.CallInFixtures.open;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.moothall.minutes.callin.CallInCommand.Conclude;
import org.moothall.minutes.callin.CallInCommand.DeclareUrgent;
import org.moothall.minutes.callin.CallInCommand.Request;
import org.moothall.minutes.callin.CallInCommand.TakeEffect;
import org.moothall.minutes.meeting.KnownMeeting;

/** Whatever is asked in whatever order around the end of a window, what may never be is not. The repetition is the seed. */
class CallInSequencesTest {

    private final List<CallInEvent> events = new ArrayList<>();

    @RepeatedTest(200)
    void keepWhatMayNeverBeFromBeing(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        ExecutiveDecision decision = open();
        Instant now = PUBLISHED;
        for (int step = 0; step < 40; step++) {
            now = now.plus(Duration.ofHours(random.nextInt(12)));
            if (decision.decide(command(random, now), now) instanceof Outcome.Accepted(CallInEvent event)) {
                assertFollows(decision, event, now);
                events.add(event);
                decision = event.decision();
            }
            assertTrueOf(decision, now);
        }
    }

    private void assertFollows(ExecutiveDecision before, CallInEvent event, Instant now) {
        switch (event) {
            case CallInEvent.OpenedToCallIn _ -> throw new AssertionError("opened twice");
            case CallInEvent.DeclaredUrgent _, CallInEvent.CalledIn _ -> {
                assertThat(events).as("once, and first").isEmpty();
                assertThat(now).isBefore(CLOSES);
                assertThat(before.mayBeImplemented(now)).isFalse();
            }
            case CallInEvent.TookEffect _ -> {
                assertThat(events).as("only where nothing else came").isEmpty();
                assertThat(now).isAfterOrEqualTo(CLOSES);
            }
            case CallInEvent.CallInConcluded _ -> {
                assertThat(events.getFirst()).isInstanceOf(CallInEvent.CalledIn.class);
                assertThat(events)
                        .as("a call-in, the scrutiny's conclusion, the council's")
                        .hasSizeLessThan(3);
            }
        }
        assertThat(event.decision().windowClosesAt()).isEqualTo(CLOSES);
        assertThat(event.decision().modifiedAt()).isEqualTo(now);
    }

    private static void assertTrueOf(ExecutiveDecision decision, Instant now) {
        boolean may = decision.mayBeImplemented(now);
        switch (decision.status(now)) {
            case OPEN, CALLED_IN, TO_COUNCIL, REFERRED_BACK -> assertThat(may).isFalse();
            case EFFECTIVE, URGENT, STANDS -> assertThat(may).isTrue();
        }
    }

    private static CallInCommand command(Random random, Instant now) {
        return switch (random.nextInt(12)) {
            case 0 -> new Request(members(), "It was not consulted on.", CLERK);
            case 1 -> new DeclareUrgent("The grant lapses.", null, CLERK);
            case 2, 3 -> {
                CallInResult result = CallInResult.values()[random.nextInt(3)];
                Review review = new Review.OnDay(KnownMeeting.dayOf(now).minusDays(random.nextInt(3)));
                yield new Conclude(result, review, CLERK);
            }
            default -> new TakeEffect();
        };
    }
}
