package org.moothall.minutes.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.minutes.MinutesFixtures.AFTER;
import static org.moothall.minutes.minutes.MinutesFixtures.RULES;
import static org.moothall.minutes.minutes.MinutesFixtures.after;
import static org.moothall.minutes.minutes.MinutesFixtures.agenda;
import static org.moothall.minutes.minutes.MinutesFixtures.draft;
import static org.moothall.minutes.minutes.MinutesFixtures.meeting;
import static org.moothall.minutes.minutes.ProceedingsFixtures.ADA;
import static org.moothall.minutes.minutes.ProceedingsFixtures.BO;
import static org.moothall.minutes.minutes.ProceedingsFixtures.CY;
import static org.moothall.minutes.minutes.ProceedingsFixtures.EV;
import static org.moothall.minutes.minutes.ProceedingsFixtures.arrived;
import static org.moothall.minutes.minutes.ProceedingsFixtures.attended;
import static org.moothall.minutes.minutes.ProceedingsFixtures.attendee;
import static org.moothall.minutes.minutes.ProceedingsFixtures.fourPresent;
import static org.moothall.minutes.minutes.ProceedingsFixtures.left;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.meeting.AgendaItem;
import org.moothall.minutes.minutes.AttendanceFault.MovedTwice;
import org.moothall.minutes.minutes.AttendanceFault.NamedTwice;
import org.moothall.minutes.minutes.AttendanceFault.NoSuchItem;
import org.moothall.minutes.minutes.AttendanceFault.NotAmongThePresent;
import org.moothall.minutes.minutes.AttendanceFault.OutOfOrder;
import org.moothall.minutes.minutes.AttendanceFault.SubstitutedMemberPresent;
import org.moothall.minutes.minutes.MinutesCommand.FollowMeeting;
import org.moothall.minutes.minutes.MinutesCommand.RecordAttendance;
import org.moothall.minutes.minutes.MinutesRefusal.AttendanceContradictory;
import org.moothall.minutes.minutes.Outcome.Refused;
import org.moothall.minutes.proceedings.NamedMember;
import org.moothall.minutes.proceedings.Roll;
import org.moothall.minutes.proceedings.Standing;

class AttendanceTest {

    private static final OffsetDateTime TEN = OffsetDateTime.parse("2026-12-01T10:00:00Z");

    @Test
    void derivesWhoWasInTheRoomForEachItemFromArrivalsAndDepartures() {
        Minutes minutes = attended(arrived(BO, "item-2"), left(CY, "item-2"), arrived(CY, "item-3"));

        assertThat(standing(minutes, "item-1", BO)).isEqualTo(Standing.GONE);
        assertThat(standing(minutes, "item-2", BO)).isEqualTo(Standing.PRESENT);
        assertThat(standing(minutes, "item-3", BO)).isEqualTo(Standing.PRESENT);
        assertThat(standing(minutes, "item-1", CY)).isEqualTo(Standing.PRESENT);
        assertThat(standing(minutes, "item-2", CY)).isEqualTo(Standing.GONE);
        assertThat(standing(minutes, "item-3", CY)).isEqualTo(Standing.PRESENT);
        assertThat(standing(minutes, "item-1", EV)).isEqualTo(Standing.AWAY);
    }

    @Test
    void tellsByTheTimeWithinAnItem() {
        Minutes minutes = attended(new Movement(Movement.Way.LEFT, BO, "item-2", TEN));
        Presence presence = new Presence(minutes.attendance(), minutes.items());

        assertThat(standing(presence.roll("item-2", TEN.minusMinutes(1)), BO)).isEqualTo(Standing.PRESENT);
        assertThat(standing(presence.roll("item-2", TEN), BO)).isEqualTo(Standing.GONE);
        assertThat(standing(presence.roll("item-2", null), BO)).isEqualTo(Standing.GONE);
    }

    @Test
    void knowsWhoPresidedByTheMarkOrElseByTheRole() {
        Attendance marked = new Attendance(
                List.of(
                        attendee(ADA, "Chair"),
                        new Attendee(BO.name(), BO.memberId(), "Vice-Chair", false, true, null)),
                List.of(),
                List.of());

        assertThat(presiding(attended().attendance())).containsExactly(ADA);
        assertThat(presiding(marked)).containsExactly(BO);
    }

    @Test
    void refusesAMemberTwice() {
        Attendance twice = new Attendance(List.of(attendee(ADA, null)), List.of(attendee(ADA, null)), List.of());

        assertThat(fault(twice)).isEqualTo(new NamedTwice("member-1"));
    }

    @Test
    void refusesASubstituteForSomebodyWhoWasThere() {
        Attendee forBo = new Attendee(EV.name(), EV.memberId(), null, false, false, BO);
        Attendance contradictory = new Attendance(List.of(attendee(BO, null), forBo), List.of(), List.of());
        Attendance sound = new Attendance(List.of(forBo), List.of(attendee(BO, null)), List.of());

        assertThat(fault(contradictory)).isEqualTo(new SubstitutedMemberPresent(forBo, BO));
        assertThat(after(draft(), new RecordAttendance(sound)).attendance()).isEqualTo(sound);
    }

    @Test
    void refusesMovementsThatCannotHaveBeen() {
        NamedMember stranger = new NamedMember(null, "Cllr Nobody");

        assertThat(fault(fourPresent(left(EV, "item-2")))).isEqualTo(new NotAmongThePresent(EV));
        assertThat(fault(fourPresent(left(stranger, "item-2")))).isEqualTo(new NotAmongThePresent(stranger));
        assertThat(fault(fourPresent(left(BO, "item-9")))).isEqualTo(new NoSuchItem(BO, "item-9"));
        assertThat(fault(fourPresent(left(BO, "item-1"), left(BO, "item-2"))))
                .isEqualTo(new MovedTwice(BO, Movement.Way.LEFT, "item-2"));
        assertThat(fault(fourPresent(left(BO, "item-2"), arrived(BO, "item-1"))))
                .isEqualTo(new OutOfOrder(BO, "item-1"));
        assertThat(fault(fourPresent(
                        new Movement(Movement.Way.LEFT, BO, "item-2", TEN),
                        new Movement(Movement.Way.ARRIVED, BO, "item-2", TEN.minusHours(1)))))
                .isEqualTo(new OutOfOrder(BO, "item-2"));
    }

    @Test
    void losesNoItemDuringWhichSomebodyLeft() {
        List<AgendaItem> shorter = agenda().subList(0, 1);

        Minutes followed =
                after(attended(left(BO, "item-2")), new FollowMeeting(meeting(5, "agenda-published", shorter)));

        assertThat(followed.items()).extracting(MinuteItem::itemId).containsExactly("item-1", "item-2");
    }

    private static Standing standing(Minutes minutes, String itemId, NamedMember who) {
        return standing(new Presence(minutes.attendance(), minutes.items()).roll(itemId, null), who);
    }

    private static Standing standing(Roll roll, NamedMember who) {
        return roll.places().stream()
                .filter(place -> place.member().equals(who))
                .map(Roll.Place::standing)
                .findFirst()
                .orElseThrow();
    }

    private static List<NamedMember> presiding(Attendance attendance) {
        return new Presence(attendance, draft().items())
                .roll("item-1", null).places().stream()
                        .filter(Roll.Place::presiding)
                        .map(Roll.Place::member)
                        .toList();
    }

    private static AttendanceFault fault(Attendance attendance) {
        Refused refused = (Refused) draft().decide(new RecordAttendance(attendance), RULES, AFTER);
        return ((AttendanceContradictory) refused.refusal()).fault();
    }
}
