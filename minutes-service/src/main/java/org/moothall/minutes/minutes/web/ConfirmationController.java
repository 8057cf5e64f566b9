package org.moothall.minutes.minutes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Versions;
import org.moothall.minutes.minutes.Attendee;
import org.moothall.minutes.minutes.ConfirmationDesk;
import org.moothall.minutes.minutes.Correction;
import org.moothall.minutes.minutes.Person;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bringing published minutes before a later meeting, which confirms them, and having them signed. */
@RestController
@RequestMapping("/api/minutes/{meetingId}")
@Tag(name = "Minutes")
class ConfirmationController {
    private final ConfirmationDesk desk;

    ConfirmationController(ConfirmationDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/submission")
    @Operation(
            summary = "Submit published minutes to a later meeting of the same body",
            description = "They may be submitted to another one for as long as none has confirmed them.")
    ResponseEntity<MinutesView> submit(
            @PathVariable String meetingId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SubmissionRequest request,
            Caller caller) {
        OptionalLong expected = Versions.optional(ifMatch);
        String to = request.meetingId().strip();
        return Answers.response(meetingId, expected, desk.submit(meetingId, expected, to, person(caller)), caller);
    }

    @PostMapping("/confirmation")
    @Operation(
            summary = "Record that the meeting has confirmed the minutes, and with what corrections",
            description = "Each correction names the item, the words as they were, which must stand there exactly once,"
                    + " the words as they are, and the reason. The corrected text is a new published revision.")
    ResponseEntity<MinutesView> confirm(
            @PathVariable String meetingId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable ConfirmationRequest request,
            Caller caller) {
        OptionalLong expected = Versions.optional(ifMatch);
        List<Correction> corrections = ConfirmationRequest.of(request);
        return Answers.response(
                meetingId, expected, desk.confirm(meetingId, expected, person(caller), corrections), caller);
    }

    @PostMapping("/signature")
    @Operation(
            summary = "Sign confirmed minutes, as the person presiding",
            description =
                    "presiding names the member and the role in which they presided at the meeting that confirmed the minutes;"
                            + " refused (422, not-presiding) where its attendance says otherwise. The signed text is a new"
                            + " published revision. A second signature changes nothing.")
    ResponseEntity<MinutesView> sign(
            @PathVariable String meetingId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable SignatureRequest request,
            Caller caller) {
        OptionalLong expected = Versions.optional(ifMatch);
        Attendee presiding = request == null ? null : PresidingJson.attendee(request.presiding());
        return Answers.response(meetingId, expected, desk.sign(meetingId, expected, person(caller), presiding), caller);
    }

    private static Person person(Caller caller) {
        return new Person(caller.id(), caller.name());
    }
}
