package org.moothall.minutes.review.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Problem;
import org.moothall.http.Problems;
import org.moothall.http.Versions;
import org.moothall.minutes.minutes.Person;
import org.moothall.minutes.review.ReviewAnswer;
import org.moothall.minutes.review.ReviewDesk;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The findings of an import, accepted, mended or left out one by one, and taken into the draft. */
@RestController
@RequestMapping("/api/minutes/imports/{importId}")
@Tag(name = "Imports")
class ReviewController {
    private final ReviewDesk desk;
    private final Problems<ReviewAnswer> problems;

    ReviewController(ReviewDesk desk, Problems<ReviewAnswer> problems) {
        this.desk = desk;
        this.problems = problems;
    }

    /** One entry for the page, and for each item of whole minutes, of which somebody has said something. */
    record ReviewsView(List<ReviewView.Progress> items) {}

    @GetMapping("/reviews")
    @Operation(
            summary = "How far people are with the findings",
            description =
                    "Of the page, and of each item of whole minutes; where nobody has said anything there is none.")
    ReviewsView all(@PathVariable String importId) {
        return desk.all(importId)
                .map(reviews -> new ReviewsView(
                        reviews.stream().map(ReviewView.Progress::of).toList()))
                .orElseThrow(() -> Problem.notFound("import", importId).raise());
    }

    @GetMapping("/review")
    @Operation(
            summary = "Read what was said of the findings",
            description = "Of the page, or with foundItem of one item of whole minutes, counted from 0. The ETag is its"
                    + " version, and \"0\" where nobody has said anything.")
    ResponseEntity<ReviewView> read(@PathVariable String importId, @RequestParam @Nullable Integer foundItem) {
        return response(desk.read(importId, foundItem));
    }

    @PutMapping("/review")
    @Operation(
            summary = "Say which findings are right",
            description =
                    "Each is accepted, as it was read or as it is mended, or left out. Replaces all that was said;"
                            + " nothing is said of a finding that is not named. Nothing is written in a draft. If-Match is"
                            + " required.")
    ResponseEntity<ReviewView> judge(
            @PathVariable String importId,
            @RequestParam @Nullable Integer foundItem,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReviewRequest request) {
        long seen = Versions.required(ifMatch);
        return response(desk.judge(importId, foundItem, seen, request.said()));
    }

    @PostMapping("/review/text")
    @Operation(
            summary = "Write what was accepted under a minute item",
            description = "Title, paragraphs, points, decisions and actions; the item counts as written by the caller."
                    + " Evidence goes with a finding where its words still stand in the accepted text. What a clerk wrote"
                    + " there is replaced only with replaces, the version of the minutes in which it was seen. If-Match"
                    + " is required: the ETag of the review.")
    ResponseEntity<ReviewView> takeText(
            @PathVariable String importId,
            @RequestParam @Nullable Integer foundItem,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody TakingRequest request,
            Caller caller) {
        long seen = Versions.required(ifMatch);
        Person by = new Person(caller.id(), caller.name());
        return response(desk.take(importId, foundItem, seen, request.to(), by));
    }

    @PostMapping("/review/motions")
    @Operation(
            summary = "Record the accepted votes and movers as motions of a minute item",
            description = "As /motions does with all that was read. If-Match is required: the ETag of the review.")
    ResponseEntity<ReviewView> takeMotions(
            @PathVariable String importId,
            @RequestParam @Nullable Integer foundItem,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody MotionsTakingRequest request,
            Caller caller) {
        long seen = Versions.required(ifMatch);
        Person by = new Person(caller.id(), caller.name());
        return response(desk.takeMotions(importId, foundItem, seen, request.target(), by));
    }

    private ResponseEntity<ReviewView> response(ReviewAnswer answer) {
        if (answer instanceof ReviewAnswer.Done done) {
            return ResponseEntity.ok()
                    .header(HttpHeaders.ETAG, Versions.etag(done.review().version()))
                    .body(ReviewView.of(done));
        }
        throw problems.of(answer).raise();
    }
}
