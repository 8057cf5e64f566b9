package org.moothall.minutes.attendance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.moothall.minutes.attendance.Occasion.Vouched;

/**
 * What people have recorded of a member, beside what the minutes say.
 *
 * @param vouched attendances that a clerk vouches for, by day, at most one a day
 * @param approvals at most one of each meeting, by its day
 */
public record Particulars(Office office, List<Vouched> vouched, List<Approval> approvals) {
    public Particulars {
        vouched = vouched.stream().sorted(Comparator.comparing(Vouched::day)).toList();
        approvals = approvals.stream()
                .sorted(Comparator.comparing(Approval::on).thenComparing(Approval::meetingId))
                .toList();
    }

    static Particulars none(LocalDate opened) {
        return new Particulars(Office.assumed(opened), List.of(), List.of());
    }

    Run run(Known known, AttendanceRules rules) {
        List<Occasion> attended = Stream.<Occasion>concat(known.attended().stream(), vouched.stream())
                .toList();
        return new Reckoning(rules, attended, approvals).run(office);
    }

    Particulars in(Office other) {
        return new Particulars(other, vouched, approvals);
    }

    /** In place of what was vouched for on the same day. */
    Particulars with(Vouched one) {
        return new Particulars(
                office,
                Stream.concat(lessVoucher(one.day()).vouched.stream(), Stream.of(one))
                        .toList(),
                approvals);
    }

    /** In place of what the same meeting approved before. */
    Particulars with(Approval one) {
        return new Particulars(
                office,
                vouched,
                Stream.concat(lessApproval(one.meetingId()).approvals.stream(), Stream.of(one))
                        .toList());
    }

    Particulars lessVoucher(LocalDate day) {
        return new Particulars(
                office, vouched.stream().filter(one -> !one.day().equals(day)).toList(), approvals);
    }

    Particulars lessApproval(String meetingId) {
        return new Particulars(
                office,
                vouched,
                approvals.stream()
                        .filter(one -> !one.meetingId().equals(meetingId))
                        .toList());
    }
}
