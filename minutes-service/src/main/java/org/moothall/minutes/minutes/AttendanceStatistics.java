package org.moothall.minutes.minutes;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.moothall.minutes.proceedings.NamedMember;

/**
 * Who came how often to the meetings that were held. A cancelled meeting was nobody's to attend, and one whose attendance
 * is not recorded says nothing of anybody: both are counted and told, and left out of every member's numbers.
 */
public record AttendanceStatistics(int meetings, int cancelled, int unrecorded, List<MemberAttendance> members) {

    public AttendanceStatistics {
        members = List.copyOf(members);
    }

    static AttendanceStatistics of(Collection<Minutes> all, Instant now) {
        List<Minutes> held = all.stream()
                .filter(one -> one.meeting().wasHeld(now))
                .sorted(Comparator.comparing(one -> one.meeting().startsAt().toInstant()))
                .toList();
        List<Minutes> recorded = held.stream()
                .filter(one -> one.attendance().namesMembersPresent())
                .toList();
        Map<String, MemberAttendance> members = new LinkedHashMap<>();
        recorded.stream()
                .flatMap(one -> of(one.attendance()))
                .forEach(one -> members.merge(key(one.member()), one, MemberAttendance::and));
        return new AttendanceStatistics(
                recorded.size(),
                (int) all.stream().filter(one -> one.meeting().cancelled()).count(),
                held.size() - recorded.size(),
                members.values().stream()
                        .sorted(Comparator.comparing(
                                (MemberAttendance one) -> one.member().name()))
                        .toList());
    }

    private static Stream<MemberAttendance> of(Attendance attendance) {
        return Stream.of(
                        attendance.present().stream().map(AttendanceStatistics::present),
                        attendance.apologies().stream().map(one -> new MemberAttendance(one.named(), 0, 0, 1, 0, 0)),
                        attendance.absent().stream().map(one -> new MemberAttendance(one.named(), 0, 0, 0, 1, 0)))
                .flatMap(some -> some);
    }

    private static MemberAttendance present(Attendee one) {
        return one.substituteFor() == null
                ? new MemberAttendance(one.named(), 1, one.remote() ? 1 : 0, 0, 0, 0)
                : new MemberAttendance(one.named(), 0, 0, 0, 0, 1);
    }

    private static String key(NamedMember member) {
        return member.memberId() == null
                ? "name " + member.name().strip().toLowerCase(Locale.ROOT)
                : "id " + member.memberId();
    }
}
