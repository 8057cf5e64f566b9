package org.moothall.minutes.action.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Page;
import org.moothall.http.PageRequest;
import org.moothall.http.Problem;
import org.moothall.http.Role;
import org.moothall.http.Versions;
import org.moothall.minutes.action.ActionDesk;
import org.moothall.minutes.action.ActionQuery;
import org.moothall.minutes.action.ActionRefusal;
import org.moothall.minutes.action.ActionRefusal.IllegalTransition;
import org.moothall.minutes.action.Answer;
import org.moothall.minutes.action.Followed;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.Person;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading actions and reporting on them; those of exempt items are not there for the public. */
@RestController
@RequestMapping("/api/actions")
@Tag(name = "Actions", description = "What published minutes ask of somebody, and how far it has come")
class ActionController {
    private final ActionDesk desk;

    ActionController(ActionDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "List actions", description = "By owner, whatever its case, status, body or meeting.")
    ResponseEntity<Page<ActionView>> list(
            @RequestParam @Nullable String owner,
            @RequestParam @Nullable String status,
            @RequestParam @Nullable String bodyId,
            @RequestParam @Nullable String meetingId,
            PageRequest page,
            Caller caller) {
        Audience audience = audience(caller);
        ActionQuery query = new ActionQuery(
                owner,
                status == null ? null : ReportRequest.status(status),
                bodyId,
                meetingId,
                audience.maySeeExempt(),
                page.after(),
                page.limit() + 1);
        List<ActionView> found = desk.list(query, audience).stream()
                .map(followed -> ActionView.of(followed, audience))
                .toList();
        return Page.response(found, page, ActionView::id);
    }

    @GetMapping("/{actionId}")
    @Operation(summary = "Read an action", description = "The ETag is its version.")
    ResponseEntity<ActionView> read(@PathVariable String actionId, Caller caller) {
        Audience audience = audience(caller);
        return desk.find(actionId, audience)
                .map(followed -> found(followed, audience))
                .orElseThrow(() -> Problem.notFound("action", actionId).raise());
    }

    @PatchMapping("/{actionId}")
    @Operation(summary = "Report on an action", description = "A status, a note, or both. If-Match is required.")
    ResponseEntity<ActionView> report(
            @PathVariable String actionId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReportRequest request,
            Caller caller) {
        long expected = Versions.required(ifMatch);
        Audience audience = audience(caller);
        Person by = new Person(caller.id(), caller.name());
        return switch (desk.report(actionId, expected, request.report(by), audience)) {
            case Answer.Done(Followed followed) -> found(followed, audience);
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

    private static ResponseEntity<ActionView> found(Followed followed, Audience audience) {
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, Versions.etag(followed.version()))
                .body(ActionView.of(followed, audience));
    }

    private static Problem problem(ActionRefusal refusal) {
        return switch (refusal) {
            case IllegalTransition(var from, var to) ->
                Problem.refused("illegal-status-change", "The action cannot become that")
                        .detail("It is %s and cannot become %s.".formatted(from.word(), to.word()))
                        .rule(
                                "What was closed may be reopened, but not closed another way.",
                                "Moothall, statuses of actions");
        };
    }

    private static Audience audience(Caller caller) {
        return Audience.of(caller.roles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet()));
    }
}
