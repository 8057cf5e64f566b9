package org.moothall.minutes.callin.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.moothall.minutes.callin.Answer;
import org.moothall.minutes.callin.CallInDesk;
import org.moothall.minutes.callin.CallInRefusal;
import org.moothall.minutes.callin.CallInResult;
import org.moothall.minutes.callin.Kept;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.Person;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Calling decisions in, declaring them urgent, and recording what a review came to. */
@RestController
@RequestMapping("/api/decisions/call-ins/{decisionId}")
@Tag(name = "Call-in")
class CallInCommandController {
    private final CallInDesk desk;
    private final Clock clock;

    CallInCommandController(CallInDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @PostMapping("/request")
    @Operation(
            summary = "Call a decision in, for members of the council",
            description = "Within its window, by as many different members as the council has set, none of them of the"
                    + " body that decided. It may not be carried out from then on.")
    ResponseEntity<CallInView> callIn(
            @PathVariable String decisionId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody CallInRequest request,
            Caller caller) {
        OptionalLong expected = Versions.optional(ifMatch);
        String reason = request.reason().strip();
        return response(desk.callIn(decisionId, expected, request.memberIds(), reason, person(caller)), caller);
    }

    @PostMapping("/urgency")
    @Operation(
            summary = "Declare that a decision is urgent and so not subject to call-in",
            description = "Within its window and before it is called in. The reason is public, and so is who agreed.")
    ResponseEntity<CallInView> declareUrgent(
            @PathVariable String decisionId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody UrgencyRequest request,
            Caller caller) {
        OptionalLong expected = Versions.optional(ifMatch);
        String reason = request.reason().strip();
        return response(desk.declareUrgent(decisionId, expected, reason, request.agreement(), person(caller)), caller);
    }

    @PostMapping("/conclusions")
    @Operation(
            summary = "Record what came of a call-in, with its meeting or its day",
            description = "stands: it may be carried out from now on. referred-back: whoever took it decides again."
                    + " to-council: it waits until the council's own conclusion is recorded here.")
    ResponseEntity<CallInView> conclude(
            @PathVariable String decisionId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ConclusionRequest request,
            Caller caller) {
        OptionalLong expected = Versions.optional(ifMatch);
        CallInResult result = request.conclusion();
        Answer answer = request.heldOn() == null
                ? desk.concludeAt(decisionId, expected, result, request.meeting(), person(caller))
                : desk.concludeOn(decisionId, expected, result, request.heldOn(), person(caller));
        return response(answer, caller);
    }

    private ResponseEntity<CallInView> response(Answer answer, Caller caller) {
        return switch (answer) {
            case Answer.Done(Kept kept) ->
                ResponseEntity.ok()
                        .header(HttpHeaders.ETAG, Versions.etag(kept.version()))
                        .body(CallInView.of(kept, Audience.of(caller.roleNames()), clock.instant()));
            case Answer.NoSuchDecision(String decisionId) ->
                throw Problem.notFound("executive decision", decisionId).raise();
            case Answer.Stale(long current) -> throw Problem.stale(current).raise();
            case Answer.Refused(CallInRefusal refusal) ->
                throw CallInRefusals.problem(refusal).raise();
        };
    }

    private static Person person(Caller caller) {
        return new Person(caller.id(), caller.name());
    }
}
