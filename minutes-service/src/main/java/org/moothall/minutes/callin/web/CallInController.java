package org.moothall.minutes.callin.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Page;
import org.moothall.http.PageRequest;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.moothall.minutes.callin.CallInDesk;
import org.moothall.minutes.callin.CallInQuery;
import org.moothall.minutes.callin.CallInStatus;
import org.moothall.minutes.callin.Kept;
import org.moothall.minutes.minutes.Audience;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading how far executive decisions are; those of exempt items are not there for the public. */
@RestController
@RequestMapping("/api/decisions/call-ins")
@Tag(name = "Call-in", description = "Executive decisions from their publication until they may be carried out")
class CallInController {
    private final CallInDesk desk;
    private final Clock clock;

    CallInController(CallInDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "List executive decisions by whether they may be carried out",
            description =
                    "By decision, body, meeting or status: open-to-call-in, effective, urgent, called-in, to-council, stands or"
                            + " referred-back. What a decision says is in the list of decisions, under the same id.")
    ResponseEntity<Page<CallInView>> list(
            @RequestParam(name = "decisionId", required = false) @Nullable List<String> decisionIds,
            @RequestParam @Nullable String bodyId,
            @RequestParam @Nullable String meetingId,
            @RequestParam @Nullable String status,
            PageRequest page,
            Caller caller) {
        Audience audience = Audience.of(caller.roleNames());
        CallInStatus wanted = status == null ? null : status(status);
        CallInQuery query = new CallInQuery(
                decisionIds == null ? List.of() : decisionIds,
                bodyId,
                meetingId,
                wanted,
                page.after(),
                page.limit() + 1);
        Instant now = clock.instant();
        List<CallInView> views = desk.list(query, audience).stream()
                .map(kept -> CallInView.of(kept, audience, now))
                .toList();
        return Page.response(views, page, CallInView::decisionId);
    }

    @GetMapping("/{decisionId}")
    @Operation(
            summary = "Read whether an executive decision may be carried out, and from when",
            description =
                    "effectiveFrom is the first moment after the window, unless the decision is called in. The ETag"
                            + " is its version.")
    ResponseEntity<CallInView> read(@PathVariable String decisionId, Caller caller) {
        Audience audience = Audience.of(caller.roleNames());
        Kept kept = desk.find(decisionId, audience)
                .orElseThrow(
                        () -> Problem.notFound("executive decision", decisionId).raise());
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, Versions.etag(kept.version()))
                .body(CallInView.of(kept, audience, clock.instant()));
    }

    private static CallInStatus status(String word) {
        return CallInStatus.ofWord(word)
                .orElseThrow(() -> Problem.invalid("There is no such status of an executive decision")
                        .field(
                                "status",
                                "unknown-word",
                                "must be one of open-to-call-in, effective, urgent, called-in, to-council, stands,"
                                        + " referred-back")
                        .raise());
    }
}
