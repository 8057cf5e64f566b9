package org.moothall.relay.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Verdict verdict = judge(Set.of(), List.of());

        assertThat(verdict.isSound()).isTrue();
        assertThat(verdict.duplicates()).isZero();
    }

    @Test
    void countsWhatWasToldAgainAndAllowsIt() {
        told.add(new Version("agenda", 1));
        told.add(new Version("agenda", 3));

        Verdict verdict = judge(Set.of(), List.of());

        assertThat(verdict.isSound()).isTrue();
        assertThat(verdict.duplicates()).isEqualTo(2);
    }

    @Test
    void catchesARelayThatForgetsTheLastEventBeforeItIsAcknowledged() {
        told.removeLast();

        Verdict verdict = judge(Set.of(), List.of());

        assertThat(verdict.isSound()).isFalse();
        assertThat(verdict.missing()).containsExactly(new Missing(new Version("agenda", 3), Fate.GONE, "the log"));
        assertThat(verdict.disorder()).isEmpty();
    }

    @Test
    void catchesAHoleInTheMiddle() {
        told.remove(new Version("agenda", 2));

        Verdict verdict = judge(Set.of(), List.of());

        assertThat(verdict.missing()).extracting(Missing::version).containsExactly(new Version("agenda", 2));
        assertThat(verdict.disorder()).containsExactly("agenda#3 came after version 1");
    }

    @Test
    void catchesARelayThatOvertakesItself() {
        told.remove(new Version("agenda", 2));
        told.add(new Version("agenda", 2));

        Verdict verdict = judge(Set.of(), List.of());

        assertThat(verdict.missing()).isEmpty();
        assertThat(verdict.disorder())
                .containsExactly("agenda#3 came after version 1", "agenda#2 came after version 3");
    }

    @Test
    void catchesAnEventOfACommandThatWasRefused() {
        told.add(new Version("agenda", 4));

        assertThat(judge(Set.of(), List.of()).unexplained()).isEqualTo(1);
    }

    @Test
    void letsARequestInDoubtExplainOneEventAndNoMore() {
        checker.inDoubt();
        told.add(new Version("agenda", 4));
        assertThat(judge(Set.of(), List.of()).isSound()).isTrue();

        told.add(new Version("agenda", 5));
        assertThat(judge(Set.of(), List.of()).unexplained()).isEqualTo(1);
    }

    @Test
    void doesNotTakeARequestInDoubtForAPromise() {
        checker.inDoubt();

        assertThat(judge(Set.of(), List.of()).isSound()).isTrue();
        assertThat(checker.promises()).isEqualTo(WHOLE.size());
        assertThat(checker.doubts()).isEqualTo(1);
    }

    @Test
    void tellsWhatStillWaitsInItsDocumentFromWhatIsGone() {
        told.removeLast();
        told.remove(new Version("minutes", 1));

        Verdict verdict = judge(Set.of(new Version("agenda", 3)), List.of());

        assertThat(verdict.missing())
                .containsExactly(
                        new Missing(new Version("agenda", 3), Fate.STILL_PENDING, "the log"),
                        new Missing(new Version("minutes", 1), Fate.GONE, "the log"));
        assertThat(verdict.count(Fate.GONE)).isEqualTo(1);
    }

    @Test
    void findsNothingWhereACopyShowsTheLastStateOfEach() {
        assertThat(judge(Set.of(), List.of(copy(Map.of("agenda", "published")))).isSound())
                .isTrue();
    }

    @Test
    void catchesACopyThatWasTakenBackToAnOlderState() {
        Verdict verdict = judge(Set.of(), List.of(copy(Map.of("agenda", "drafted"))));

        assertThat(verdict.missing())
                .containsExactly(new Missing(new Version("agenda", 3), Fate.NOT_PROJECTED, "diary"));
    }

    @Test
    void catchesACopyThatNeverHeardOfAnAggregate() {
        Verdict verdict = judge(Set.of(), List.of(copy(Map.of())));

        assertThat(verdict.missing()).hasSize(3).allMatch(one -> one.fate() == Fate.NOT_PROJECTED);
    }

    @Test
    void catchesACopyThatShowsWhatWasNeverSaid() {
        Verdict verdict = judge(Set.of(), List.of(copy(Map.of("agenda", "burnt", "ghost", "seen"))));

        assertThat(verdict.strayed())
                .containsExactlyInAnyOrder(
                        "diary shows agenda as burnt, and the log as published",
                        "diary shows ghost, of which the log tells nothing: seen");
        assertThat(verdict.isSound()).isFalse();
    }

    @Test
    void needsNoCommandForWhatFollowsFromAnEvent() {
        Version opened = new Version("action", 1);
        told.add(opened);

        assertThat(checker.judge(new Evidence(told, Set.of(), Set.of(opened), List.of()))
                        .isSound())
                .isTrue();
        assertThat(checker.judge(Evidence.of(told)).unexplained()).isEqualTo(1);
    }

    private Verdict judge(Set<Version> pending, List<Copy> copies) {
        return checker.judge(new Evidence(told, pending, Set.of(), copies));
    }

    private static Copy copy(Map<String, String> shown) {
        History history = new History();
        history.tell("agenda", 1, "planned");
        history.tell("agenda", 2, "drafted");
        history.tell("agenda", 3, "published");
        return new Copy("diary", history, shown);
    }
}
