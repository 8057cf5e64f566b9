package org.moothall.minutes.officer.web;

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
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.officer.Entry;
import org.moothall.minutes.officer.OfficerDesk;
import org.moothall.minutes.officer.OfficerQuery;
import org.moothall.minutes.officer.Retention;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading the register; the public reads what is published. */
@RestController
@RequestMapping("/api/decisions/officer")
@Tag(name = "Officer decisions", description = "The written record of what officers decided under delegated powers")
class OfficerController {
    private final OfficerDesk desk;
    private final Retention retention;

    OfficerController(OfficerDesk desk, Retention retention) {
        this.desk = desk;
        this.retention = retention;
    }

    @GetMapping
    @Operation(
            summary = "List officers' decisions",
            description =
                    "By role, whatever its case, and by the day on which they were taken: from and to are included."
                            + " Drafts are there for clerks and officers alone.")
    ResponseEntity<Page<OfficerView>> list(
            @RequestParam @Nullable String decidedBy,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            PageRequest page,
            Caller caller) {
        OfficerQuery query = new OfficerQuery(decidedBy, from, to, false, page.after(), page.limit() + 1);
        List<OfficerView> views = desk.list(query, Audience.of(caller.roleNames())).stream()
                .map(entry -> OfficerView.of(entry, retention))
                .toList();
        return Page.response(views, page, OfficerView::id);
    }

    @GetMapping("/{decisionId}")
    @Operation(
            summary = "Read the record of an officer's decision",
            description =
                    "keepUntil and keepPapersUntil are the last days on which it and its background papers have to"
                            + " be open to inspection. The ETag is its version.")
    ResponseEntity<OfficerView> read(@PathVariable String decisionId, Caller caller) {
        Entry entry = desk.find(decisionId, Audience.of(caller.roleNames()))
                .orElseThrow(() ->
                        Problem.notFound("decision of an officer", decisionId).raise());
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, Versions.etag(entry.version()))
                .body(OfficerView.of(entry, retention));
    }
}
