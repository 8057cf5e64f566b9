package org.moothall.minutes.decision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Page;
import org.moothall.http.PageRequest;
import org.moothall.minutes.decision.Decision;
import org.moothall.minutes.decision.DecisionQuery;
import org.moothall.minutes.decision.Decisions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading decisions, which are public: they are of published minutes. */
@RestController
@RequestMapping("/api/decisions")
@Tag(name = "Decisions", description = "What meetings decided, from published minutes")
class DecisionController {
    private final Decisions decisions;

    DecisionController(Decisions decisions) {
        this.decisions = decisions;
    }

    @GetMapping
    @Operation(summary = "List decisions", description = "By body, meeting or verdict, whatever the verdict's case.")
    ResponseEntity<Page<Decision>> list(
            @RequestParam @Nullable String bodyId,
            @RequestParam @Nullable String meetingId,
            @RequestParam @Nullable String verdict,
            PageRequest page) {
        DecisionQuery query = new DecisionQuery(bodyId, meetingId, verdict, page.after(), page.limit() + 1);
        return Page.response(decisions.list(query), page, Decision::id);
    }
}
