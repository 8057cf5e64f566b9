package org.moothall.minutes.action.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.moothall.minutes.action.ActionCommand;
import org.moothall.minutes.action.ActionDesk;
import org.moothall.minutes.action.ActionRefusal;
import org.moothall.minutes.action.ActionRefusal.AlreadyClosed;
import org.moothall.minutes.action.ActionRefusal.IllegalTransition;
import org.moothall.minutes.action.Answer;
import org.moothall.minutes.action.Followed;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.Person;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reporting on actions, and giving them to somebody else or more time. */
@RestController
@RequestMapping("/api/actions/{actionId}")
@Tag(name = "Actions")
class ActionCommandController {
    private final ActionDesk desk;
    private final ActionViews views;

    ActionCommandController(ActionDesk desk, ActionViews views) {
        this.desk = desk;
        this.views = views;
    }

    @PatchMapping
    @Operation(summary = "Report on an action", description = "A status, a note, or both. If-Match is required.")
    ResponseEntity<ActionView> report(
            @PathVariable String actionId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReportRequest request,
            Caller caller) {
        return handle(actionId, Versions.required(ifMatch), request.report(person(caller)), caller);
    }

    @PutMapping("/assignment")
    @Operation(
            summary = "Change who is to do an action, or by when",
            description =
                    "Replaces both: due is a day, dueBy may be next-meeting instead, and without either the action has no"
                            + " due date. The reason stays in the history. If-Match is required.")
    ResponseEntity<ActionView> reassign(
            @PathVariable String actionId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody AssignmentRequest request,
            Caller caller) {
        return handle(actionId, Versions.required(ifMatch), request.command(person(caller)), caller);
    }

    private ResponseEntity<ActionView> handle(String actionId, long expected, ActionCommand command, Caller caller) {
        Audience audience = Readers.of(caller);
        return switch (desk.handle(actionId, expected, command, audience)) {
            case Answer.Done(Followed followed) ->
                ResponseEntity.ok()
                        .header(HttpHeaders.ETAG, Versions.etag(followed.version()))
                        .body(views.of(followed, audience));
            case Answer.NoSuchAction _ ->
                throw Problem.notFound("action", actionId).raise();
            case Answer.Stale(long current) ->
                throw Problem.stale(current)
                        .detail("If-Match names version %d, and the action is of version %d now."
                                .formatted(expected, current))
                        .with("yourVersion", expected)
                        .raise();
            case Answer.Refused(ActionRefusal refusal) -> throw problem(refusal).raise();
        };
    }

    private static Problem problem(ActionRefusal refusal) {
        return switch (refusal) {
            case IllegalTransition(var from, var to) ->
                Problem.refused("illegal-status-change", "The action cannot become that")
                        .detail("It is %s and cannot become %s.".formatted(from.word(), to.word()))
                        .rule(
                                "What was closed may be reopened, but not closed another way.",
                                "Moothall, statuses of actions");
            case AlreadyClosed(var status) ->
                Problem.refused("action-closed", "The action is closed")
                        .detail("It is %s.".formatted(status.word()))
                        .rule("Owner and due date belong to what is still to be done.", "Moothall, statuses of actions")
                        .todo("Report it as open again, then change who is to do it or by when.");
        };
    }

    private static Person person(Caller caller) {
        return new Person(caller.id(), caller.name());
    }
}
