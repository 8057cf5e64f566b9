package org.moothall.minutes.attendance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.moothall.minutes.attendance.Answer;
import org.moothall.minutes.attendance.ClockDesk;
import org.moothall.minutes.attendance.ClockRefusal;
import org.moothall.minutes.attendance.Kept;
import org.moothall.minutes.minutes.Person;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a clerk records of a member's attendance beside the minutes. */
@RestController
@RequestMapping("/api/minutes/attendance-clocks/{clockId}")
@Tag(name = "Attendance clocks")
class ClockCommandController {
    private final ClockDesk desk;

    ClockCommandController(ClockDesk desk) {
        this.desk = desk;
    }

    /** No reason belongs in it: none is kept. */
    record ApprovalRequest(
            @Nullable @Size(max = 100) String decisionId,
            @NotNull LocalDate until) {}

    record VoucherRequest(@NotBlank @Size(max = 100) String as) {}

    record OfficeRequest(@NotNull LocalDate from, @Nullable LocalDate to) {}

    @PutMapping("/approvals/{meetingId}")
    @Operation(
            summary = "Record that the council approved why a member does not attend",
            description =
                    "By a meeting that was held before the last day, and until a day after it; another approval by the"
                            + " same meeting takes its place. The reason is not asked for and not kept, as it is often"
                            + " one of health, and no event tells of the approval. If-Match is required.")
    ResponseEntity<ClockView> approve(
            @PathVariable String clockId,
            @PathVariable String meetingId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ApprovalRequest request,
            Caller caller) {
        OptionalLong expected = OptionalLong.of(Versions.required(ifMatch));
        CouncilDays.require("until", request.until());
        return response(
                desk.approve(clockId, expected, meetingId, request.decisionId(), request.until(), person(caller)));
    }

    @DeleteMapping("/approvals/{meetingId}")
    @Operation(
            summary = "Take an approval back that was recorded by mistake",
            description = "The history keeps that it was there. If-Match is required.")
    ResponseEntity<ClockView> withdrawApproval(
            @PathVariable String clockId,
            @PathVariable String meetingId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        OptionalLong expected = OptionalLong.of(Versions.required(ifMatch));
        return response(desk.withdrawApproval(clockId, expected, meetingId, person(caller)));
    }

    @PutMapping("/attendances/{day}")
    @Operation(
            summary = "Vouch for an attendance that no minutes here tell",
            description =
                    "As what is one of the council's words, as joint-body, representative or minutes-by-name, and of"
                            + " the executive acting-alone. One counts a day. If-Match is required.")
    ResponseEntity<ClockView> vouch(
            @PathVariable String clockId,
            @PathVariable LocalDate day,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody VoucherRequest request,
            Caller caller) {
        OptionalLong expected = OptionalLong.of(Versions.required(ifMatch));
        CouncilDays.require("day", day);
        return response(desk.vouch(clockId, expected, day, request.as().strip(), person(caller)));
    }

    @DeleteMapping("/attendances/{day}")
    @Operation(
            summary = "Take back that somebody vouched for an attendance",
            description = "The history keeps that it was there. If-Match is required.")
    ResponseEntity<ClockView> withdrawVoucher(
            @PathVariable String clockId,
            @PathVariable LocalDate day,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        OptionalLong expected = OptionalLong.of(Versions.required(ifMatch));
        return response(desk.withdrawVoucher(clockId, expected, day, person(caller)));
    }

    @PutMapping("/office")
    @Operation(
            summary = "Say since when a member holds the office, and until when",
            description =
                    "Until it is said, the clock counts from the last attendance before it was opened. After the last"
                            + " day in office nobody is warned of the seat any more. If-Match is required.")
    ResponseEntity<ClockView> stateOffice(
            @PathVariable String clockId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody OfficeRequest request,
            Caller caller) {
        OptionalLong expected = OptionalLong.of(Versions.required(ifMatch));
        CouncilDays.require("from", request.from());
        LocalDate to = request.to();
        if (to != null) {
            CouncilDays.require("to", to);
            if (to.isBefore(request.from())) {
                throw Problem.invalid("The last day in office is before the first")
                        .field("to", "must not be before from, " + request.from())
                        .raise();
            }
        }
        return response(desk.stateOffice(clockId, expected, request.from(), to, person(caller)));
    }

    private ResponseEntity<ClockView> response(Answer answer) {
        return switch (answer) {
            case Answer.Done(Kept kept) ->
                ResponseEntity.ok()
                        .header(HttpHeaders.ETAG, Versions.etag(kept.version()))
                        .body(ClockView.whole(kept, desk.today()));
            case Answer.NotThere(String what, String id) ->
                throw Problem.notFound(what, id).raise();
            case Answer.Stale(long current) -> throw Problem.stale(current).raise();
            case Answer.Refused(ClockRefusal refusal) ->
                throw ClockRefusals.problem(refusal).raise();
        };
    }

    private static Person person(Caller caller) {
        return new Person(caller.id(), caller.name());
    }
}
