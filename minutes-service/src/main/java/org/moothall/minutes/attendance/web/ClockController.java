package org.moothall.minutes.attendance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Page;
import org.moothall.http.PageRequest;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.moothall.minutes.attendance.ClockDesk;
import org.moothall.minutes.attendance.ClockStatus;
import org.moothall.minutes.attendance.Duty;
import org.moothall.minutes.attendance.Kept;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading for how long members have not attended. */
@RestController
@RequestMapping("/api/minutes/attendance-clocks")
@Tag(name = "Attendance clocks", description = "Members who have not attended for long, and what saves their seats")
class ClockController {
    private final ClockDesk desk;

    ClockController(ClockDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(
            summary = "List members by how long they have not attended",
            description = "By member, duty (authority or executive) or status: running, at-risk, passed or ended. Each"
                    + " member has a clock for the meetings of the authority, and a member of the executive"
                    + " another for those of the executive. Without the history, which is in each clock.")
    ResponseEntity<Page<ClockView>> list(
            @RequestParam @Nullable String memberId,
            @RequestParam @Nullable String duty,
            @RequestParam @Nullable String status,
            PageRequest page) {
        Duty ofDuty = duty == null ? null : duty(duty);
        ClockStatus inStatus = status == null ? null : status(status);
        LocalDate today = desk.today();
        List<ClockView> views = desk.list(memberId, ofDuty, inStatus, page.after(), page.limit() + 1).stream()
                .map(kept -> ClockView.listed(kept, today))
                .toList();
        return Page.response(views, page, ClockView::clockId);
    }

    @GetMapping("/{clockId}")
    @Operation(
            summary = "Read one clock with its history",
            description =
                    "What it counts from, the last day on which an attendance or the council's approval saves the seat,"
                            + " and what happened to it, the oldest first. The ETag is its version.")
    ResponseEntity<ClockView> read(@PathVariable String clockId) {
        Kept kept = desk.find(clockId)
                .orElseThrow(() -> Problem.notFound("attendance clock", clockId).raise());
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, Versions.etag(kept.version()))
                .body(ClockView.whole(kept, desk.today()));
    }

    private static Duty duty(String word) {
        return Duty.ofWord(word)
                .orElseThrow(() -> Problem.invalid("There is no such duty to attend")
                        .field("duty", "must be authority or executive")
                        .raise());
    }

    private static ClockStatus status(String word) {
        return ClockStatus.ofWord(word)
                .orElseThrow(() -> Problem.invalid("There is no such status of an attendance clock")
                        .field("status", "must be one of " + String.join(", ", ClockStatus.words()))
                        .raise());
    }
}
