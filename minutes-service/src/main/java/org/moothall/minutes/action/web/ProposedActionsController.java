package org.moothall.minutes.action.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.moothall.http.Page;
import org.moothall.http.PageRequest;
import org.moothall.minutes.minutes.ProposedActions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for a clerk to say whether it is an action at all. */
@RestController
@RequestMapping("/api/minutes/action-proposals")
@Tag(name = "Actions")
class ProposedActionsController {
    private final ProposedActions proposed;

    ProposedActionsController(ProposedActions proposed) {
        this.proposed = proposed;
    }

    @GetMapping
    @Operation(
            summary = "List the actions that imports proposed and nobody has confirmed",
            description =
                    "By meeting, of minutes that are not published. A clerk confirms those of an item, or takes them out, by"
                            + " saving the item.")
    ResponseEntity<Page<ProposedActionsView>> list(PageRequest page) {
        List<ProposedActionsView> found = proposed.list(page.after(), page.limit() + 1).stream()
                .map(filed -> ProposedActionsView.of(filed.minutes()))
                .toList();
        return Page.response(found, page, ProposedActionsView::meetingId);
    }
}
