package org.moothall.minutes.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Problem;
import org.moothall.minutes.search.IndexKeeping;
import org.moothall.minutes.search.PaperErrands;
import org.moothall.minutes.search.WithheldReading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The search index of the replica that answers, for operators. */
@RestController
@RequestMapping(IndexController.PATH)
@Tag(name = "Operations")
class IndexController {
    static final String PATH = "/api/operations/minutes/search-index";

    private final IndexKeeping keeping;
    private final WithheldReading withheld;
    private final PaperErrands errands;

    IndexController(IndexKeeping keeping, WithheldReading withheld, PaperErrands errands) {
        this.keeping = keeping;
        this.withheld = withheld;
        this.errands = errands;
    }

    /** How the index stands. */
    record IndexView(
            String state,
            boolean complete,
            long documents,
            @Nullable Long lag,
            @Nullable Instant lastRebuilt,
            @Nullable String failure,
            int textsAwaited,
            @Nullable String textFailure) {

        static IndexView of(IndexKeeping.Status status, PaperErrands errands) {
            return new IndexView(
                    status.building() ? "building" : status.failure() == null ? "live" : "failed",
                    status.complete(),
                    status.documents(),
                    status.lag() < 0 ? null : status.lag(),
                    status.lastRebuilt(),
                    status.failure(),
                    errands.awaited(),
                    errands.oldestFailure().map(PaperErrands.Failure::why).orElse(null));
        }
    }

    @GetMapping
    @Operation(
            summary = "Read how the search index stands",
            description = "Each replica has its own; this is the one of the replica that answers.")
    IndexView read() {
        return IndexView.of(keeping.status(), errands);
    }

    @PostMapping("/rebuild")
    @Operation(
            summary = "Build the search index anew from the first event on",
            description =
                    "Searches go on in the old one until the new one is whole. What is withheld is read again too.")
    ResponseEntity<?> rebuild() {
        if (!keeping.rebuild()) {
            return Problem.conflict("rebuild-under-way", "It is being built anew already")
                    .todo("Look at %s until its state is 'live' or 'failed'.".formatted(PATH))
                    .response();
        }
        withheld.readAgain();
        return ResponseEntity.accepted().location(URI.create(PATH)).body(read());
    }
}
