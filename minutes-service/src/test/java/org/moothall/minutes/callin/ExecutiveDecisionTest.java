package org.moothall.minutes.callin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.callin.CallInFixtures.AFTERWARDS;
import static org.moothall.minutes.callin.CallInFixtures.CLERK;
import static org.moothall.minutes.callin.CallInFixtures.CLOSES;
import static org.moothall.minutes.callin.CallInFixtures.REASON;
import static org.moothall.minutes.callin.CallInFixtures.REVIEWED_ON;
import static org.moothall.minutes.callin.CallInFixtures.WITHIN;
import static org.moothall.minutes.callin.CallInFixtures.calledIn;
import static org.moothall.minutes.callin.CallInFixtures.concluded;
import static org.moothall.minutes.callin.CallInFixtures.effective;
import static org.moothall.minutes.callin.CallInFixtures.members;
import static org.moothall.minutes.callin.CallInFixtures.open;
import static org.moothall.minutes.callin.CallInFixtures.urgent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.minutes.callin.CallInCommand.Conclude;
import org.moothall.minutes.callin.CallInCommand.DeclareUrgent;
import org.moothall.minutes.callin.CallInCommand.Request;
import org.moothall.minutes.callin.CallInCommand.TakeEffect;
import org.moothall.minutes.callin.CallInRefusal.AlreadyCalledIn;
import org.moothall.minutes.callin.CallInRefusal.AlreadyConcluded;
import org.moothall.minutes.callin.CallInRefusal.NotCalledIn;
import org.moothall.minutes.callin.CallInRefusal.NotSubject;
import org.moothall.minutes.callin.CallInRefusal.ReviewNotHeld;
import org.moothall.minutes.callin.CallInRefusal.ReviewedTooEarly;
import org.moothall.minutes.callin.CallInRefusal.WindowClosed;
import org.moothall.minutes.meeting.KeptMeetings;

class ExecutiveDecisionTest {

    private static final Request REQUEST = new Request(members(), REASON, CLERK);
    private static final Instant LAST_MOMENT = CLOSES.minusMillis(1);

    @Test
    void mayBeCarriedOutFromTheFirstMomentAfterItsWindow() {
        assertThat(open().effectiveFrom()).contains(CLOSES);
        assertThat(open().mayBeImplemented(LAST_MOMENT)).isFalse();
        assertThat(open().status(LAST_MOMENT)).isEqualTo(CallInStatus.OPEN);
        assertThat(open().mayBeImplemented(CLOSES)).isTrue();
        assertThat(open().status(CLOSES)).isEqualTo(CallInStatus.EFFECTIVE);
    }

    @Test
    void tellsOnceThatItTookEffectAndNotBeforeItDid() {
        assertThat(open().decide(new TakeEffect(), LAST_MOMENT)).isEqualTo(new Outcome.Unchanged());
        assertThat(open().decide(new TakeEffect(), CLOSES))
                .isInstanceOfSatisfying(
                        Outcome.Accepted.class,
                        accepted -> assertThat(accepted.event()).isInstanceOf(CallInEvent.TookEffect.class));
        assertThat(effective().decide(new TakeEffect(), AFTERWARDS)).isEqualTo(new Outcome.Unchanged());
        assertThat(effective().effectiveFrom()).contains(CLOSES);
    }

    @Test
    void isFrozenByACallInHoweverLongItTakes() {
        ExecutiveDecision frozen = calledIn(open());

        assertThat(frozen.effectiveFrom()).isEmpty();
        assertThat(frozen.mayBeImplemented(Instant.parse("2036-01-01T00:00:00Z")))
                .isFalse();
        assertThat(frozen.decide(new TakeEffect(), AFTERWARDS)).isEqualTo(new Outcome.Unchanged());
        assertThat(frozen.callIn().orElseThrow().members()).isEqualTo(members());
        assertThat(frozen.callIn().orElseThrow().at()).isEqualTo(WITHIN);
    }

    @Test
    void isCalledInUntilTheLastMomentOfItsWindowAndNotAfterIt() {
        assertThat(open().decide(REQUEST, LAST_MOMENT)).isInstanceOf(Outcome.Accepted.class);
        assertThat(open().decide(REQUEST, CLOSES)).isEqualTo(new Outcome.Refused(new WindowClosed(CLOSES)));
        assertThat(effective().decide(REQUEST, WITHIN)).isEqualTo(new Outcome.Refused(new WindowClosed(CLOSES)));
    }

    @Test
    void isCalledInOnce() {
        assertThat(calledIn(open()).decide(REQUEST, WITHIN))
                .isEqualTo(new Outcome.Refused(new AlreadyCalledIn(WITHIN)));
    }

    @Test
    void isNotSubjectToCallInWhereItIsUrgentAndHasEffectAtOnce() {
        ExecutiveDecision urgent = urgent(open(), "The grant lapses on Monday.");

        assertThat(urgent.effectiveFrom()).contains(WITHIN);
        assertThat(urgent.mayBeImplemented(WITHIN)).isTrue();
        assertThat(urgent.decide(REQUEST, WITHIN)).isEqualTo(new Outcome.Refused(new NotSubject()));
        assertThat(urgent.decide(new TakeEffect(), CLOSES)).isEqualTo(new Outcome.Unchanged());
    }

    @Test
    void isNotDeclaredUrgentToEscapeACallIn() {
        DeclareUrgent urgency = new DeclareUrgent("Now.", null, CLERK);

        assertThat(calledIn(open()).decide(urgency, WITHIN))
                .isEqualTo(new Outcome.Refused(new AlreadyCalledIn(WITHIN)));
        assertThat(open().decide(urgency, CLOSES)).isEqualTo(new Outcome.Refused(new WindowClosed(CLOSES)));
    }

    @Test
    void mayBeCarriedOutFromWhenItIsRecordedThatItStands() {
        ExecutiveDecision stands = concluded(calledIn(open()), CallInResult.STANDS);

        assertThat(stands.effectiveFrom()).contains(AFTERWARDS);
        assertThat(stands.mayBeImplemented(AFTERWARDS.minusMillis(1))).isFalse();
        assertThat(stands.conclusions()).singleElement().satisfies(conclusion -> {
            assertThat(conclusion.heldOn()).isEqualTo(REVIEWED_ON);
            assertThat(conclusion.by()).isEqualTo(CLERK);
        });
    }

    @Test
    void neverHasEffectWhereItWasReferredBack() {
        ExecutiveDecision back = concluded(calledIn(open()), CallInResult.REFERRED_BACK);

        assertThat(back.effectiveFrom()).isEmpty();
        assertThat(back.status(AFTERWARDS)).isEqualTo(CallInStatus.REFERRED_BACK);
    }

    @Test
    void waitsForTheCouncilThatItWasSentToAndThenHasItsLastWord() {
        ExecutiveDecision sent = concluded(calledIn(open()), CallInResult.TO_COUNCIL);

        LocalDate before = REVIEWED_ON.minusDays(1);

        assertThat(sent.effectiveFrom()).isEmpty();
        assertThat(sent.decide(conclude(before), AFTERWARDS))
                .isEqualTo(new Outcome.Refused(new ReviewedTooEarly(before, REVIEWED_ON)));
        assertThat(concluded(sent, CallInResult.STANDS).effectiveFrom()).contains(AFTERWARDS);
        assertThat(concluded(sent, CallInResult.REFERRED_BACK).conclusions()).hasSize(2);
        assertThat(sent.decide(conclude(CallInResult.TO_COUNCIL), AFTERWARDS))
                .isEqualTo(new Outcome.Refused(new AlreadyConcluded(CallInStatus.TO_COUNCIL)));
    }

    @ParameterizedTest
    @EnumSource(CallInResult.class)
    void isNotConcludedTwice(CallInResult again) {
        assertThat(concluded(calledIn(open()), CallInResult.STANDS).decide(conclude(again), AFTERWARDS))
                .isEqualTo(new Outcome.Refused(new AlreadyConcluded(CallInStatus.STANDS)));
    }

    @ParameterizedTest
    @MethodSource("notCalledIn")
    void isNotConcludedWhereNobodyCalledItIn(ExecutiveDecision decision) {
        assertThat(decision.decide(conclude(CallInResult.STANDS), AFTERWARDS))
                .isEqualTo(new Outcome.Refused(new NotCalledIn()));
    }

    static Stream<ExecutiveDecision> notCalledIn() {
        return Stream.of(open(), effective(), urgent(open(), "The grant lapses."));
    }

    @Test
    void isNotReviewedOnADayToComeNorOnOneBeforeTheCallIn() {
        LocalDate tomorrow = LocalDate.of(2026, 11, 21);
        LocalDate before = LocalDate.of(2026, 11, 10);

        assertThat(calledIn(open()).decide(conclude(tomorrow), AFTERWARDS))
                .isEqualTo(new Outcome.Refused(new ReviewNotHeld(tomorrow)));
        assertThat(calledIn(open()).decide(conclude(before), AFTERWARDS))
                .isEqualTo(new Outcome.Refused(new ReviewedTooEarly(before, LocalDate.of(2026, 11, 11))));
    }

    @Test
    void isReviewedAtAMeetingThatWasHeld() {
        KeptMeetings meetings = new KeptMeetings();
        Review held = new Review.AtMeeting(meetings.panel("m-1", 1, "2026-11-19T10:00:00Z", "agenda-published"));
        Review cancelled = new Review.AtMeeting(meetings.panel("m-2", 2, "2026-11-19T10:00:00Z", "cancelled"));
        Review toCome = new Review.AtMeeting(meetings.panel("m-3", 1, "2026-11-20T12:00:01Z", "agenda-published"));

        assertThat(calledIn(open()).decide(new Conclude(CallInResult.STANDS, held, CLERK), AFTERWARDS))
                .isInstanceOf(Outcome.Accepted.class);
        assertThat(calledIn(open()).decide(new Conclude(CallInResult.STANDS, cancelled, CLERK), AFTERWARDS))
                .isEqualTo(new Outcome.Refused(new ReviewNotHeld(REVIEWED_ON)));
        assertThat(calledIn(open()).decide(new Conclude(CallInResult.STANDS, toCome, CLERK), AFTERWARDS))
                .isEqualTo(new Outcome.Refused(new ReviewNotHeld(LocalDate.of(2026, 11, 20))));
    }

    private static Conclude conclude(CallInResult result) {
        return new Conclude(result, new Review.OnDay(REVIEWED_ON), CLERK);
    }

    private static Conclude conclude(LocalDate day) {
        return new Conclude(CallInResult.STANDS, new Review.OnDay(day), CLERK);
    }
}
