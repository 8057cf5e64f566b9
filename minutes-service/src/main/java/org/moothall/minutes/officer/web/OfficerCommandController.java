package org.moothall.minutes.officer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.moothall.minutes.officer.Answer;
import org.moothall.minutes.officer.Entry;
import org.moothall.minutes.officer.OfficerDesk;
import org.moothall.minutes.officer.OfficerRefusal;
import org.moothall.minutes.officer.OfficerRefusal.AlreadyPublished;
import org.moothall.minutes.officer.OfficerRefusal.NotTakenYet;
import org.moothall.minutes.officer.Retention;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writing the records of officers' decisions, and publishing them. */
@RestController
@RequestMapping("/api/decisions/officer")
@Tag(name = "Officer decisions")
class OfficerCommandController {
    private static final String RECORD = "SI 2014/2095, regulation 7";
    private static final String INSPECTION = "SI 2014/2095, regulation 8";

    private final OfficerDesk desk;
    private final Retention retention;

    OfficerCommandController(OfficerDesk desk, Retention retention) {
        this.desk = desk;
        this.retention = retention;
    }

    @PostMapping
    @Operation(
            summary = "Record what an officer decided",
            description = "As a draft. The authority is express, or general with the effect for which the decision is"
                    + " recorded. Nothing confidential or exempt belongs in a record: it is published as it is.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OfficerView.class)))
    ResponseEntity<OfficerView> draft(@Valid @RequestBody OfficerRequest request) {
        Entry entry = entry(desk.draft(request.particulars()));
        return ResponseEntity.created(
                        URI.create("/api/decisions/officer/" + entry.decision().id()))
                .eTag(Versions.etag(entry.version()))
                .body(OfficerView.of(entry, retention));
    }

    @PutMapping("/{decisionId}")
    @Operation(summary = "Rewrite a draft", description = "All of it. If-Match is required.")
    ResponseEntity<OfficerView> rewrite(
            @PathVariable String decisionId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody OfficerRequest request) {
        OptionalLong expected = OptionalLong.of(Versions.required(ifMatch));
        return response(desk.rewrite(decisionId, expected, request.particulars()));
    }

    @PostMapping("/{decisionId}/publication")
    @Operation(
            summary = "Publish the record of an officer's decision",
            description = "Everybody reads it from then on, and it no longer changes. A second time changes nothing.")
    ResponseEntity<OfficerView> publish(
            @PathVariable String decisionId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return response(desk.publish(decisionId, Versions.optional(ifMatch)));
    }

    private ResponseEntity<OfficerView> response(Answer answer) {
        Entry entry = entry(answer);
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, Versions.etag(entry.version()))
                .body(OfficerView.of(entry, retention));
    }

    private static Entry entry(Answer answer) {
        return switch (answer) {
            case Answer.Done(Entry entry) -> entry;
            case Answer.NoSuchDecision(String decisionId) ->
                throw Problem.notFound("decision of an officer", decisionId).raise();
            case Answer.Stale(long current) -> throw Problem.stale(current).raise();
            case Answer.Refused(OfficerRefusal refusal) ->
                throw problem(refusal).raise();
        };
    }

    private static Problem problem(OfficerRefusal refusal) {
        return switch (refusal) {
            case NotTakenYet(LocalDate takenOn) ->
                Problem.refused("decision-not-taken", "The decision has not been taken yet")
                        .detail("It is to be taken on %s.".formatted(takenOn))
                        .field("takenOn", "must be today or a day before")
                        .rule("The record is made after the decision was taken.", RECORD);
            case AlreadyPublished() ->
                Problem.refused("officer-decision-published", "The record has been published")
                        .rule("A published record stays open to inspection as it is.", INSPECTION)
                        .todo("Record a new decision that replaces it, and name this one in its reasons.");
        };
    }
}
