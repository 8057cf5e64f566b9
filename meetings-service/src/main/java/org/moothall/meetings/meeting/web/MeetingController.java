package org.moothall.meetings.meeting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Page;
import org.moothall.http.PageRequest;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.moothall.meetings.agenda.Audience;
import org.moothall.meetings.meeting.MeetingCommand.Cancel;
import org.moothall.meetings.meeting.MeetingCommand.CorrectKind;
import org.moothall.meetings.meeting.MeetingCommand.Reschedule;
import org.moothall.meetings.meeting.MeetingDesk;
import org.moothall.meetings.meeting.MeetingId;
import org.moothall.meetings.meeting.MeetingKind;
import org.moothall.meetings.meeting.MeetingQuery;
import org.moothall.meetings.meeting.MeetingStatus;
import org.moothall.meetings.meeting.Outcome;
import org.moothall.meetings.meeting.web.MeetingRequests.Cancellation;
import org.moothall.meetings.meeting.web.MeetingRequests.KindCorrection;
import org.moothall.meetings.meeting.web.MeetingRequests.MeetingChange;
import org.moothall.meetings.meeting.web.MeetingRequests.NewMeeting;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Meetings over HTTP: plan, move, call off, read. */
@RestController
@RequestMapping("/api/meetings")
@Tag(name = "Meetings", description = "Planned, held and cancelled meetings")
class MeetingController {

    private final MeetingDesk desk;
    private final MeetingAnswers answers;
    private final ZoneId zone;

    MeetingController(MeetingDesk desk, MeetingAnswers answers, ZoneId zone) {
        this.desk = desk;
        this.answers = answers;
        this.zone = zone;
    }

    @PostMapping
    @Operation(
            summary = "Schedule a meeting",
            description =
                    "Role: clerk. \"historical\": true records one that was held already; no notice is due then. The kind is"
                            + " ordinary unless annual or extraordinary is sent.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    ResponseEntity<Object> schedule(@Valid @RequestBody NewMeeting wanted) {
        MeetingRequests.requirePlausible(wanted.startsAt());
        Outcome outcome = desk.schedule(
                wanted.bodyId(),
                wanted.startsAt().toInstant(),
                wanted.venue().strip(),
                Boolean.TRUE.equals(wanted.historical()),
                wanted.kindOrOrdinary());
        if (outcome instanceof Outcome.Accepted accepted) {
            return ResponseEntity.created(URI.create(
                            "/api/meetings/" + accepted.meeting().id().value()))
                    .eTag(Versions.etag(accepted.meeting().version()))
                    .body(answers.forStaff(accepted.meeting()));
        }
        return answers.of(outcome, HttpStatus.CREATED, answers::forStaff);
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Read a meeting with its agenda",
            description = "Public, once the agenda is published; those who prepare it see the draft.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    ResponseEntity<Object> read(@PathVariable String id, Caller caller) {
        return desk.find(new MeetingId(id))
                .<ResponseEntity<Object>>map(meeting -> ResponseEntity.ok()
                        .eTag(Versions.etag(meeting.version()))
                        .body(MeetingView.whole(meeting, Audience.of(caller.roleNames()), zone)))
                .orElseGet(() -> Problem.notFound("meeting", id).response());
    }

    @GetMapping
    @Operation(summary = "List meetings", description = "Public. In the order in which they were entered.")
    ResponseEntity<Page<MeetingView>> list(
            @RequestParam(required = false) @Nullable String bodyId,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable OffsetDateTime from,
            @RequestParam(required = false) @Nullable OffsetDateTime before,
            @Parameter(description = "Those as well that were to begin then before they were moved")
                    @RequestParam(defaultValue = "false")
                    boolean moved,
            @RequestParam(required = false) @Nullable OffsetDateTime modifiedSince,
            PageRequest page) {
        MeetingQuery query = new MeetingQuery(
                bodyId,
                status == null ? null : status(status),
                from == null ? null : from.toInstant(),
                before == null ? null : before.toInstant(),
                moved,
                modifiedSince == null ? null : modifiedSince.toInstant(),
                page.after(),
                page.limit() + 1);
        return Page.response(
                desk.list(query).stream()
                        .map(meeting -> MeetingView.inList(meeting, zone))
                        .toList(),
                page,
                MeetingView::id);
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Move a meeting in time or place", description = "Role: clerk. If-Match is required.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    ResponseEntity<Object> reschedule(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody MeetingChange change) {
        OffsetDateTime startsAt = change.startsAt();
        if (startsAt != null) {
            MeetingRequests.requirePlausible(startsAt);
        } else if (change.venue() == null) {
            throw Problem.invalid("There is nothing to change")
                    .field("startsAt", "this or the venue must be given")
                    .raise();
        }
        Reschedule move = new Reschedule(
                startsAt == null ? null : startsAt.toInstant(),
                MeetingRequests.meaningful(change.venue()),
                MeetingRequests.meaningful(change.shortNoticeReason()));
        return answers.meeting(desk.handle(new MeetingId(id), Versions.seen(ifMatch), move));
    }

    @PutMapping("/{id}/kind")
    @Operation(
            summary = "Correct what kind of meeting it is",
            description =
                    "Role: clerk. ordinary, annual or extraordinary: it decides which minutes the meeting may confirm."
                            + " If-Match is required.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    ResponseEntity<Object> correctKind(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody KindCorrection correction) {
        MeetingKind kind = MeetingKind.ofWord(correction.kind()).orElseThrow();
        return answers.meeting(desk.handle(new MeetingId(id), Versions.seen(ifMatch), new CorrectKind(kind)));
    }

    @PostMapping("/{id}/cancellation")
    @Operation(summary = "Call a meeting off", description = "Role: clerk. The reason is published.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    ResponseEntity<Object> cancel(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Cancellation cancellation) {
        Cancel cancel = new Cancel(cancellation.reason().strip());
        return answers.meeting(desk.handle(new MeetingId(id), Versions.optional(ifMatch), cancel));
    }

    private static MeetingStatus status(String word) {
        return Arrays.stream(MeetingStatus.values())
                .filter(status -> status.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("There is no such status")
                        .field(
                                "status",
                                "must be one of "
                                        + Arrays.stream(MeetingStatus.values())
                                                .map(MeetingStatus::word)
                                                .collect(Collectors.joining(", ")))
                        .raise());
    }
}
