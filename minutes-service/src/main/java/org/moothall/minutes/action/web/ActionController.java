package org.moothall.minutes.action.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Page;
import org.moothall.http.PageRequest;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.moothall.minutes.action.ActionDesk;
import org.moothall.minutes.action.ActionQuery;
import org.moothall.minutes.action.Followed;
import org.moothall.minutes.minutes.Audience;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading actions; those of exempt items are not there for the public. */
@RestController
@RequestMapping("/api/actions")
@Tag(name = "Actions", description = "What published minutes ask of somebody, and how far it has come")
class ActionController {
    private final ActionDesk desk;
    private final ActionViews views;

    ActionController(ActionDesk desk, ActionViews views) {
        this.desk = desk;
        this.views = views;
    }

    @GetMapping
    @Operation(
            summary = "List actions",
            description =
                    "By owner, whatever its case, status, body or meeting. With unfinished=true only those that are still to"
                            + " be done, with overdue=true those of them whose due date is over; dueBefore is a day that"
                            + " is not itself among them. In the order of their ids, or with sort=due by due date, those"
                            + " without one last.")
    ResponseEntity<Page<ActionView>> list(
            @RequestParam @Nullable String owner,
            @RequestParam @Nullable String status,
            @RequestParam @Nullable String bodyId,
            @RequestParam @Nullable String meetingId,
            @RequestParam @Nullable LocalDate dueBefore,
            @RequestParam(defaultValue = "false") boolean unfinished,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "id") String sort,
            PageRequest page,
            Caller caller) {
        ActionSort order = ActionSort.of(sort);
        ActionQuery query = ActionQuery.all(null, page.limit() + 1)
                .in(order.after(page.after()))
                .ownedBy(owner)
                .of(bodyId, meetingId);
        query = status == null ? query : query.of(ReportRequest.status(status));
        query = dueBefore == null ? query : query.dueBefore(dueBefore);
        query = unfinished ? query.unfinished() : query;
        query = overdue ? query.unfinished().dueBefore(views.today()) : query;
        Audience audience = Readers.of(caller);
        return response(desk.list(query, audience), page, order, audience);
    }

    @GetMapping("/matters-arising")
    @Operation(
            summary = "List what a body comes back to at its next meeting",
            description = "Its actions that are still to be done, and those closed since its last meeting began.")
    ResponseEntity<Page<ActionView>> mattersArising(@RequestParam String bodyId, PageRequest page, Caller caller) {
        Audience audience = Readers.of(caller);
        ActionQuery query = ActionQuery.all(page.after(), page.limit() + 1);
        return response(desk.mattersArising(bodyId, query, audience), page, ActionSort.ID, audience);
    }

    @GetMapping("/{actionId}")
    @Operation(summary = "Read an action", description = "The ETag is its version.")
    ResponseEntity<ActionView> read(@PathVariable String actionId, Caller caller) {
        Audience audience = Readers.of(caller);
        Followed followed = desk.find(actionId, audience)
                .orElseThrow(() -> Problem.notFound("action", actionId).raise());
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, Versions.etag(followed.version()))
                .body(views.of(followed, audience));
    }

    private ResponseEntity<Page<ActionView>> response(
            List<Followed> found, PageRequest page, ActionSort order, Audience audience) {
        List<ActionView> shown =
                found.stream().map(followed -> views.of(followed, audience)).toList();
        return Page.response(shown, page, order::token);
    }
}
