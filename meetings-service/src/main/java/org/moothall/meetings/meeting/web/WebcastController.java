package org.moothall.meetings.meeting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.moothall.meetings.meeting.MeetingCommand.SetWebcast;
import org.moothall.meetings.meeting.MeetingDesk;
import org.moothall.meetings.meeting.MeetingId;
import org.moothall.meetings.meeting.Webcast;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a meeting can be watched, over HTTP. */
@RestController
@RequestMapping("/api/meetings/{id}/webcast")
@Tag(name = "Meetings", description = "Planned, held and cancelled meetings")
class WebcastController {
    private static final String STATES = "planned|live|archived";

    private final MeetingDesk desk;
    private final MeetingAnswers answers;

    WebcastController(MeetingDesk desk, MeetingAnswers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    record NewWebcast(
            @NotBlank String address,
            @Nullable OffsetDateTime startsAt,

            @Nullable @Pattern(regexp = STATES, message = "must be one of planned, live, archived") String state) {

        Webcast webcast() {
            if (!Webcast.isAddress(address.strip())) {
                throw Problem.invalid("Nobody can watch a meeting at this address")
                        .field("address", "must begin with https:// and name a host, without a user name in it")
                        .raise();
            }
            if (startsAt != null) {
                MeetingRequests.requirePlausible(startsAt);
            }
            return new Webcast(
                    address.strip(),
                    startsAt == null ? null : startsAt.toInstant(),
                    state == null
                            ? Webcast.State.PLANNED
                            : Webcast.State.ofWord(state).orElseThrow());
        }
    }

    @PutMapping
    @Operation(
            summary = "Say where a meeting can be watched",
            description =
                    "Role: clerk. An address with https. startsAt is given where the transmission does not begin with"
                            + " the meeting. state is planned unless live or archived is sent. Public at once. If-Match is"
                            + " required.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    ResponseEntity<Object> set(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody NewWebcast wanted) {
        SetWebcast command = new SetWebcast(wanted.webcast());
        return answers.meeting(desk.handle(new MeetingId(id), Versions.seen(ifMatch), command));
    }

    @DeleteMapping
    @Operation(summary = "Take back that a meeting can be watched", description = "Role: clerk. If-Match is required.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    ResponseEntity<Object> remove(
            @PathVariable String id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return answers.meeting(desk.handle(new MeetingId(id), Versions.seen(ifMatch), new SetWebcast(null)));
    }
}
