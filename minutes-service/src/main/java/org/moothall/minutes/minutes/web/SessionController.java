package org.moothall.minutes.minutes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.MinutesCommand;
import org.moothall.minutes.minutes.MinutesCommand.ReachItem;
import org.moothall.minutes.minutes.MinutesCommand.RecordSession;
import org.moothall.minutes.minutes.MinutesDesk;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Taking the minutes while the meeting goes on: its times, and where on the agenda it is. */
@RestController
@RequestMapping("/api/minutes/{meetingId}")
@Tag(name = "Minutes")
class SessionController {
    private final MinutesDesk desk;

    SessionController(MinutesDesk desk) {
        this.desk = desk;
    }

    @PutMapping("/session")
    @Operation(
            summary = "Record when the meeting began, was adjourned and ended",
            description =
                    "Replaces all times; they are kept with the offset of Europe/London. The end, and that of the last"
                            + " adjournment, may be left out while the meeting goes on. If-Match is required.")
    ResponseEntity<MinutesView> record(
            @PathVariable String meetingId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SessionJson request,
            Caller caller) {
        return handle(
                meetingId, OptionalLong.of(Versions.required(ifMatch)), new RecordSession(request.times()), caller);
    }

    @PutMapping("/session/item")
    @Operation(
            summary = "Say which item the meeting has come to",
            description =
                    "Told to everybody at once, as the published agenda has the item; of an exempt one it is told only"
                            + " that there is private business. The meeting must be in session. If-Match is heeded if sent.")
    ResponseEntity<MinutesView> reach(
            @PathVariable String meetingId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReachedRequest request,
            Caller caller) {
        return handle(
                meetingId,
                Versions.optional(ifMatch),
                new ReachItem(request.itemId().strip()),
                caller);
    }

    @GetMapping("/progress")
    @Operation(
            summary = "See how far a meeting is",
            description =
                    "For everybody, also while the minutes are a draft: not-started, in-session, adjourned or ended, and"
                            + " the item that it is at, as the published agenda has it.")
    ProgressView progress(@PathVariable String meetingId) {
        // What is shown of the draft is the clerk's word on what everybody in the room sees, and nothing of its text.
        return desk.find(meetingId, Audience.CLERKS)
                .map(filed -> ProgressView.of(filed.minutes()))
                .orElseThrow(() -> Problem.notFound("minutes", meetingId).raise());
    }

    private ResponseEntity<MinutesView> handle(
            String meetingId, OptionalLong expected, MinutesCommand command, Caller caller) {
        return Answers.response(
                meetingId, expected, desk.handle(meetingId, expected, command, Readers.person(caller)), caller);
    }
}
