package org.moothall.meetings.meeting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.moothall.http.Problem;
import org.moothall.meetings.notice.ClosedDays;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The council's calendar, for whoever plans meetings. */
@RestController
@Tag(name = "Meetings", description = "Planned, held and cancelled meetings")
class CalendarController {

    private static final int MOST_DAYS = 800;

    private final ClosedDays closed;

    CalendarController(ClosedDays closed) {
        this.closed = closed;
    }

    record Calendar(LocalDate from, LocalDate to, List<LocalDate> closedDays) {}

    @GetMapping("/api/meetings/calendar")
    @Operation(
            summary = "List the days on which the council is closed",
            description = "Public. Weekends, bank holidays and the council's own closures from one day to another, both"
                    + " included: at most 800 days.")
    Calendar calendar(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw Problem.invalid("The days do not make a stretch of time that can be shown")
                    .field("to", "must not be before from, and at most %d days later".formatted(MOST_DAYS - 1))
                    .raise();
        }
        return new Calendar(
                from,
                to,
                from.datesUntil(to.plusDays(1)).filter(closed::isClosed).toList());
    }
}
