package org.moothall.operations.gap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.moothall.http.Page;
import org.moothall.http.PageRequest;
import org.moothall.relay.gap.Gaps;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this service has not seen although it should have, for operators. */
@RestController
@RequestMapping("/api/operations/${moothall.relay.owner}/gaps")
@Tag(name = "Operations", description = "What operators see of a service, and what they can do about it")
class GapController {

    private final Gaps gaps;

    GapController(Gaps gaps) {
        this.gaps = gaps;
    }

    @GetMapping
    @Operation(
            summary = "List gaps",
            description = "Aggregates of which this service has seen a version and not all before it.")
    ResponseEntity<Page<GapView>> list(PageRequest page) {
        List<GapView> found = gaps.list(page.after(), page.limit() + 1).stream()
                .map(GapView::of)
                .toList();
        return Page.response(found, page, GapView::id);
    }
}
