package org.moothall.minutes.minutes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Problem;
import org.moothall.minutes.minutes.AttendanceDesk;
import org.moothall.minutes.minutes.AttendanceStatistics;
import org.moothall.minutes.minutes.MemberAttendance;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who came how often to the meetings of a body. */
@RestController
@Tag(name = "Minutes")
class AttendanceStatisticsController {
    private final AttendanceDesk desk;

    AttendanceStatisticsController(AttendanceDesk desk) {
        this.desk = desk;
    }

    record StatisticsView(
            String bodyId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int meetings,
            int cancelled,
            int unrecorded,
            List<MemberView> members) {}

    record MemberView(
            MemberJson member, int expected, int present, int remotely, int apologies, int absent, int asSubstitute) {
        static MemberView of(MemberAttendance one) {
            return new MemberView(
                    MemberJson.of(one.member()),
                    one.expected(),
                    one.present(),
                    one.remotely(),
                    one.apologies(),
                    one.absent(),
                    one.asSubstitute());
        }
    }

    @GetMapping("/api/minutes/attendance-statistics")
    @Operation(
            summary = "Count who came to the meetings of a body",
            description =
                    "From the minutes that the caller may read, of meetings that were held: cancelled ones are left"
                            + " out, and so are those without a recorded attendance.")
    StatisticsView count(
            @RequestParam String bodyId,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            Caller caller) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.invalid("The last day is before the first")
                    .field("to", "must not be before from, " + from)
                    .raise();
        }
        AttendanceStatistics counted = desk.count(bodyId, from, to, Readers.of(caller));
        return new StatisticsView(
                bodyId,
                from,
                to,
                counted.meetings(),
                counted.cancelled(),
                counted.unrecorded(),
                counted.members().stream().map(MemberView::of).toList());
    }
}
