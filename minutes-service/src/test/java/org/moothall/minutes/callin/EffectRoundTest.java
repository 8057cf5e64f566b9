package org.moothall.minutes.callin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.callin.CallInFixtures.CLOSES;
import static org.moothall.minutes.callin.CallInFixtures.calledIn;
import static org.moothall.minutes.callin.CallInFixtures.open;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.callin.CallInEvent.CalledIn;
import org.moothall.minutes.callin.CallInEvent.OpenedToCallIn;
import org.moothall.minutes.callin.CallInEvent.TookEffect;

class EffectRoundTest {

    private final KeptDecisions decisions = new KeptDecisions();

    @Test
    void tellsOfEachDecisionOnceThatItTookEffect() {
        for (int number = 0; number < 250; number++) {
            decisions.open(new OpenedToCallIn(open("decision-" + number, false)));
        }

        goRound(CLOSES);
        goRound(CLOSES.plusSeconds(60));

        assertThat(decisions.events().stream().filter(TookEffect.class::isInstance))
                .hasSize(250);
    }

    @Test
    void leavesAloneWhatIsStillOpenAndWhatWasCalledIn() {
        decisions.open(new OpenedToCallIn(open()));
        goRound(CLOSES.minusMillis(1));
        decisions.replace(1, new CalledIn(calledIn(open())));

        goRound(CLOSES);

        assertThat(decisions.events()).noneMatch(TookEffect.class::isInstance);
    }

    private void goRound(Instant now) {
        new EffectRound(decisions, () -> now).goRound();
    }
}
