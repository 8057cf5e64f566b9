package org.moothall.minutes.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.minutes.MinutesFixtures.AFTER;
import static org.moothall.minutes.minutes.MinutesFixtures.BEFORE;
import static org.moothall.minutes.minutes.MinutesFixtures.after;
import static org.moothall.minutes.minutes.MinutesFixtures.agenda;
import static org.moothall.minutes.minutes.MinutesFixtures.draft;
import static org.moothall.minutes.minutes.MinutesFixtures.meeting;
import static org.moothall.minutes.minutes.ProceedingsFixtures.ADA;
import static org.moothall.minutes.minutes.ProceedingsFixtures.CY;
import static org.moothall.minutes.minutes.ProceedingsFixtures.EV;
import static org.moothall.minutes.minutes.ProceedingsFixtures.attended;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.minutes.MinutesCommand.FollowMeeting;
import org.moothall.minutes.minutes.MinutesCommand.RecordAttendance;
import org.moothall.minutes.proceedings.NamedMember;

class AttendanceStatisticsTest {

    @Test
    void countWhoCameWhoSentApologiesAndWhoDidNotCome() {
        Minutes first = attended();
        Minutes second = after(draft(), new RecordAttendance(ProceedingsFixtures.everything()));

        AttendanceStatistics counted = AttendanceStatistics.of(List.of(first, second), AFTER);

        assertThat(counted.meetings()).isEqualTo(2);
        assertThat(counted.members())
                .contains(
                        new MemberAttendance(ADA, 2, 0, 0, 0, 0),
                        new MemberAttendance(CY, 1, 0, 0, 0, 1),
                        new MemberAttendance(EV, 0, 0, 2, 0, 0),
                        new MemberAttendance(new NamedMember("member-6", "Cllr Fa Moor"), 0, 0, 0, 1, 0))
                .hasSize(6);
        assertThat(counted.members().getFirst().expected()).isEqualTo(2);
    }

    @Test
    void leaveOutMeetingsThatWereCancelledOrAreToComeOrHaveNoAttendance() {
        Minutes cancelled = after(attended(), new FollowMeeting(meeting(9, "cancelled", agenda())));

        assertThat(AttendanceStatistics.of(List.of(attended(), cancelled, draft()), AFTER))
                .satisfies(counted -> {
                    assertThat(counted.meetings()).isEqualTo(1);
                    assertThat(counted.cancelled()).isEqualTo(1);
                    assertThat(counted.unrecorded()).isEqualTo(1);
                    assertThat(counted.members()).allMatch(member -> member.expected() == 1);
                });
        assertThat(AttendanceStatistics.of(List.of(attended()), BEFORE).members())
                .isEmpty();
    }
}
