package org.moothall.minutes.importing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.moothall.http.Caller;
import org.moothall.http.Problems;
import org.moothall.http.Versions;
import org.moothall.minutes.importing.MotionsAnswer;
import org.moothall.minutes.importing.MotionsAnswer.Recorded;
import org.moothall.minutes.importing.MotionsDesk;
import org.moothall.minutes.minutes.Person;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes the motions and votes of an import over into the draft, when a clerk says so. */
@RestController
@RequestMapping("/api/minutes/imports/{importId}/motions")
@Tag(name = "Imports")
class MotionsController {
    private final MotionsDesk desk;
    private final Problems<MotionsAnswer> problems;

    MotionsController(MotionsDesk desk, Problems<MotionsAnswer> problems) {
        this.desk = desk;
        this.problems = problems;
    }

    @PostMapping
    @Operation(
            summary = "Record in a minute item the motions and votes that were read",
            description =
                    "Movers, seconders and voters are matched with the members whom the attendance has in the room: record"
                            + " it first. A name that is no one of them stays in foundVotes and foundMovers, with a"
                            + " warning; so does whatever the page leaves open. Motions that are there already are replaced"
                            + " only with replace=true.")
    ResponseEntity<RecordedMotionsView> accept(
            @PathVariable String importId, @Valid @RequestBody PlacementRequest request, Caller caller) {
        Person by = new Person(caller.id(), caller.name());
        MotionsAnswer answer = desk.accept(importId, request.foundItem(), request.target(), by);
        if (answer instanceof Recorded recorded) {
            return ResponseEntity.ok()
                    .header(HttpHeaders.ETAG, Versions.etag(recorded.version()))
                    .body(RecordedMotionsView.of(request, recorded));
        }
        throw problems.of(answer).raise();
    }
}
