package org.moothall.minutes.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.minutes.MinutesFixtures.AFTER;
import static org.moothall.minutes.minutes.MinutesFixtures.RULES;
import static org.moothall.minutes.minutes.MinutesFixtures.after;
import static org.moothall.minutes.minutes.MinutesFixtures.approved;
import static org.moothall.minutes.minutes.MinutesFixtures.attendance;
import static org.moothall.minutes.minutes.MinutesFixtures.circulated;
import static org.moothall.minutes.minutes.MinutesFixtures.draft;
import static org.moothall.minutes.minutes.MinutesFixtures.written;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.minutes.MinutesCommand.Circulate;
import org.moothall.minutes.minutes.MinutesCommand.ReachItem;
import org.moothall.minutes.minutes.MinutesCommand.RecordAttendance;
import org.moothall.minutes.minutes.MinutesCommand.RecordSession;
import org.moothall.minutes.minutes.Movement.Way;
import org.moothall.minutes.proceedings.NamedMember;

class MeetingSessionTest {

    @Test
    void beginsIsAdjournedTakenUpAgainAndEnds() {
        Minutes begun = after(written(), record(times("10:02", null)));
        Minutes adjourned = after(begun, record(times("10:02", null, adjournment("10:40", null))));
        Minutes resumed = after(adjourned, record(times("10:02", null, adjournment("10:40", "11:05"))));
        Minutes ended = after(resumed, record(times("10:02", "12:00", adjournment("10:40", "11:05"))));

        assertThat(List.of(begun, adjourned, resumed, ended))
                .extracting(minutes -> minutes.session().phase())
                .containsExactly(
                        Session.Phase.IN_SESSION,
                        Session.Phase.ADJOURNED,
                        Session.Phase.IN_SESSION,
                        Session.Phase.ENDED);
    }

    @Test
    void isKeptByTheCouncilsClockWhereverTheTimeCameFrom() {
        Session summer = new Session(OffsetDateTime.parse("2026-06-01T09:00:00Z"), null, List.of(), null);
        Session winter = new Session(OffsetDateTime.parse("2026-12-01T11:00:00+01:00"), null, List.of(), null);

        assertThat(summer.startedAt()).isEqualTo(OffsetDateTime.parse("2026-06-01T10:00:00+01:00"));
        assertThat(winter.startedAt()).isEqualTo(OffsetDateTime.parse("2026-12-01T10:00:00Z"));
        assertThat(summer.startedAt().getOffset().getId()).isEqualTo("+01:00");
    }

    @Test
    void endsAfterItBegan() {
        assertThat(fault(times("10:00", "10:00"))).isInstanceOf(SessionFault.EndedBefore.class);
        assertThat(fault(times("10:00", "09:59"))).isInstanceOf(SessionFault.EndedBefore.class);
    }

    @Test
    void neitherEndsNorIsAdjournedWithoutABeginning() {
        assertThat(fault(times(null, "12:00"))).isInstanceOf(SessionFault.NeverStarted.class);
        assertThat(fault(times(null, null, adjournment("11:00", "11:10"))))
                .isInstanceOf(SessionFault.NeverStarted.class);
    }

    @Test
    void isAdjournedWithinItsTimes() {
        assertThat(fault(times("10:00", "12:00", adjournment("09:50", "10:10"))))
                .isInstanceOf(SessionFault.AdjournedOutside.class);
        assertThat(fault(times("10:00", "12:00", adjournment("11:50", "12:10"))))
                .isInstanceOf(SessionFault.AdjournedOutside.class);
        assertThat(fault(times("10:00", "12:00", adjournment("11:50", null))))
                .isInstanceOf(SessionFault.AdjournedOutside.class);
        assertThat(fault(times("10:00", "12:00", adjournment("11:10", "11:00"))))
                .isInstanceOf(SessionFault.AdjournmentEndsBefore.class);
    }

    @Test
    void isTakenUpAgainBeforeItIsAdjournedOnceMore() {
        assertThat(fault(times("10:00", "12:00", adjournment("10:30", "11:00"), adjournment("10:50", "11:10"))))
                .isInstanceOf(SessionFault.AdjournmentsOverlap.class);
        assertThat(fault(times("10:00", "12:00", adjournment("11:00", "11:10"), adjournment("10:20", "10:30"))))
                .isInstanceOf(SessionFault.AdjournmentsOverlap.class);
        assertThat(fault(times("10:00", null, adjournment("10:30", null), adjournment("10:50", "11:10"))))
                .isInstanceOf(SessionFault.AdjournmentsOverlap.class);
        after(written(), record(times("10:00", "12:00", adjournment("10:30", "11:00"), adjournment("11:00", "11:10"))));
    }

    @Test
    void hasNobodyComingBeforeItBeganWhicheverIsRecordedFirst() {
        RecordAttendance early = moved("09:30");
        Minutes moved = after(draft(), early);
        Minutes begun = after(draft(), record(times("10:00", null)));

        assertThat(refusal(moved, record(times("10:00", null))))
                .isInstanceOfSatisfying(
                        MinutesRefusal.SessionContradictory.class,
                        refused -> assertThat(refused.fault()).isInstanceOf(SessionFault.MovedOutside.class));
        assertThat(refusal(begun, early)).isInstanceOf(MinutesRefusal.SessionContradictory.class);
        after(begun, moved("10:30"));
    }

    @Test
    void hasNobodyLeavingAfterItEnded() {
        Minutes ended = after(draft(), record(times("10:00", "11:00")));

        assertThat(refusal(ended, moved("11:01"))).isInstanceOf(MinutesRefusal.SessionContradictory.class);
    }

    @Test
    void comesToAnItemOnlyWhileItSits() {
        Minutes begun = after(written(), record(times("10:00", null)));
        Minutes adjourned = after(begun, record(times("10:00", null, adjournment("10:30", null))));
        Minutes ended = after(begun, record(times("10:00", "12:00")));

        assertThat(after(begun, new ReachItem("item-2"))
                        .reachedItem()
                        .orElseThrow()
                        .itemId())
                .isEqualTo("item-2");
        for (Minutes minutes : List.of(written(), adjourned, ended)) {
            assertThat(refusal(minutes, new ReachItem("item-2"))).isInstanceOf(MinutesRefusal.NotInSession.class);
        }
        assertThat(refusal(begun, new ReachItem("item-9"))).isInstanceOf(MinutesRefusal.UnknownItem.class);
    }

    @Test
    void staysAtItsItemOverAnAdjournmentAndIsAtNoneOnceItHasEnded() {
        Minutes reached = after(after(written(), record(times("10:00", null))), new ReachItem("item-2"));

        Minutes adjourned = after(reached, record(times("10:00", null, adjournment("10:30", null))));
        Minutes ended = after(adjourned, record(times("10:00", "12:00", adjournment("10:30", "10:40"))));

        assertThat(adjourned.reachedItem()).isPresent();
        assertThat(ended.reachedItem()).isEmpty();
    }

    @Test
    void tellsOnceThatAnItemWasReached() {
        Minutes begun = after(written(), record(times("10:00", null)));

        assertThat(begun.decide(new ReachItem("item-2"), RULES, AFTER))
                .isInstanceOfSatisfying(
                        Outcome.Accepted.class,
                        accepted -> assertThat(accepted.event()).isInstanceOf(MinutesEvent.MinutesItemReached.class));
        assertThat(after(begun, new ReachItem("item-2")).decide(new ReachItem("item-2"), RULES, AFTER))
                .isInstanceOf(Outcome.Unchanged.class);
    }

    @Test
    void isNotCirculatedWithoutItsEndWhereItsBeginningIsRecorded() {
        Minutes begun = after(written(), record(times("10:00", null)));

        assertThat(refusal(begun, new Circulate())).isInstanceOf(MinutesRefusal.SessionOpenEnded.class);
        after(after(begun, record(times("10:00", "12:00"))), new Circulate());
    }

    @Test
    void makesCirculatedMinutesADraftAgainAndLeavesApprovedOnesAlone() {
        assertThat(after(circulated(), record(times("10:00", "12:00"))).stage().status())
                .isEqualTo(Status.DRAFT);
        assertThat(refusal(approved(), record(times("10:00", "12:00"))))
                .isInstanceOf(MinutesRefusal.AlreadyApproved.class);
        assertThat(refusal(approved(), new ReachItem("item-2"))).isInstanceOf(MinutesRefusal.AlreadyApproved.class);
    }

    private static RecordAttendance moved(String time) {
        Movement arrived = new Movement(Way.ARRIVED, new NamedMember("member-1", "Cllr Ada Weald"), "item-1", at(time));
        return new RecordAttendance(new Attendance(
                attendance().present(),
                attendance().apologies(),
                attendance().inAttendance(),
                List.of(),
                List.of(arrived)));
    }

    private static SessionFault fault(Session times) {
        return refusal(written(), record(times)) instanceof MinutesRefusal.SessionContradictory(SessionFault fault)
                ? fault
                : null;
    }

    private static MinutesRefusal refusal(Minutes minutes, MinutesCommand command) {
        return ((Outcome.Refused) minutes.decide(command, RULES, AFTER)).refusal();
    }

    private static RecordSession record(Session times) {
        return new RecordSession(times);
    }

    private static Session times(@Nullable String from, @Nullable String to, Adjournment... adjournments) {
        return new Session(at(from), at(to), List.of(adjournments), null);
    }

    private static Adjournment adjournment(String from, @Nullable String to) {
        return new Adjournment(at(from), at(to), null);
    }

    private static OffsetDateTime at(@Nullable String time) {
        return time == null ? null : OffsetDateTime.parse("2026-12-01T" + time + ":00Z");
    }
}
