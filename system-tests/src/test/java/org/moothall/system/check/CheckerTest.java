package org.moothall.system.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckerTest {

    private static final List<Version> WHOLE = List.of(
            new Version("agenda", 1), new Version("minutes", 1), new Version("agenda", 2), new Version("agenda", 3));

    private final Checker checker = new Checker();
    private final List<Version> told = new ArrayList<>(WHOLE);

    CheckerTest() {
        WHOLE.forEach(version -> checker.acknowledged(version.aggregate(), version.number()));
    }

    @Test
    void findsNothingWhereAllWasToldInOrder() {
        Verdict verdict = checker.judge(told);

        assertThat(verdict.isSound()).isTrue();
        assertThat(verdict.duplicates()).isZero();
    }

    @Test
    void countsWhatWasToldAgainAndAllowsIt() {
        told.add(new Version("agenda", 1));
        told.add(new Version("agenda", 3));

        Verdict verdict = checker.judge(told);

        assertThat(verdict.isSound()).isTrue();
        assertThat(verdict.duplicates()).isEqualTo(2);
    }

    @Test
    void catchesARelayThatForgetsTheLastEventBeforeItIsAcknowledged() {
        told.removeLast();

        Verdict verdict = checker.judge(told);

        assertThat(verdict.isSound()).isFalse();
        assertThat(verdict.lost()).containsExactly(new Version("agenda", 3));
        assertThat(verdict.disorder()).isEmpty();
    }

    @Test
    void catchesAHoleInTheMiddle() {
        told.remove(new Version("agenda", 2));

        Verdict verdict = checker.judge(told);

        assertThat(verdict.lost()).containsExactly(new Version("agenda", 2));
        assertThat(verdict.disorder()).containsExactly("agenda#3 came after version 1");
    }

    @Test
    void catchesARelayThatOvertakesItself() {
        told.remove(new Version("agenda", 2));
        told.add(new Version("agenda", 2));

        Verdict verdict = checker.judge(told);

        assertThat(verdict.lost()).isEmpty();
        assertThat(verdict.disorder())
                .containsExactly("agenda#3 came after version 1", "agenda#2 came after version 3");
    }

    @Test
    void catchesAnEventOfACommandThatWasRefused() {
        told.add(new Version("agenda", 4));

        assertThat(checker.judge(told).unexplained()).isEqualTo(1);
    }

    @Test
    void letsARequestInDoubtExplainOneEventAndNoMore() {
        checker.inDoubt();
        told.add(new Version("agenda", 4));
        assertThat(checker.judge(told).isSound()).isTrue();

        told.add(new Version("agenda", 5));
        assertThat(checker.judge(told).unexplained()).isEqualTo(1);
    }

    @Test
    void doesNotTakeARequestInDoubtForAPromise() {
        checker.inDoubt();

        assertThat(checker.judge(told).isSound()).isTrue();
        assertThat(checker.promises()).isEqualTo(WHOLE.size());
        assertThat(checker.doubts()).isEqualTo(1);
    }
}
