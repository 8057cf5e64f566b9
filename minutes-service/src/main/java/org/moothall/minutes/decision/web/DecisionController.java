package org.moothall.minutes.decision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
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
    @Operation(
            summary = "List decisions",
            description =
                    "By id, body, meeting or verdict, whatever the verdict's case, and by the day of the meeting: from and"
                            + " to are included. With keyDecision=true key decisions only. In the order of their ids,"
                            + " or with sort=date the latest first.")
    ResponseEntity<Page<Decision>> list(
            @RequestParam(name = "id", required = false) @Nullable List<String> ids,
            @RequestParam @Nullable String bodyId,
            @RequestParam @Nullable String meetingId,
            @RequestParam @Nullable String verdict,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam(defaultValue = "false") boolean keyDecision,
            @RequestParam(defaultValue = "id") String sort,
            PageRequest page) {
        DecisionOrder order = DecisionOrder.of(sort);
        DecisionQuery query = new DecisionQuery(
                ids == null ? List.of() : ids,
                bodyId,
                meetingId,
                verdict,
                from,
                to,
                keyDecision,
                order == DecisionOrder.DATE,
                page.after() == null ? null : order.seen(page.after()),
                page.limit() + 1);
        return Page.response(decisions.list(query), page, order::token);
    }
}
