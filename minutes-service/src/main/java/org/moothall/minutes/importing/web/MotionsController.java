package org.moothall.minutes.importing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.moothall.http.Caller;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.moothall.minutes.importing.MotionsAnswer;
import org.moothall.minutes.importing.MotionsAnswer.AlreadyMoved;
import org.moothall.minutes.importing.MotionsAnswer.NotTaken;
import org.moothall.minutes.importing.MotionsAnswer.Recorded;
import org.moothall.minutes.importing.MotionsAnswer.UnknownImport;
import org.moothall.minutes.importing.MotionsAnswer.UnknownItem;
import org.moothall.minutes.importing.MotionsAnswer.UnknownPart;
import org.moothall.minutes.importing.MotionsDesk;
import org.moothall.minutes.minutes.Answer;
import org.moothall.minutes.minutes.MinutesRefusal;
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

    MotionsController(MotionsDesk desk) {
        this.desk = desk;
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
        return switch (answer) {
            case Recorded recorded ->
                ResponseEntity.ok()
                        .header(HttpHeaders.ETAG, Versions.etag(recorded.version()))
                        .body(RecordedMotionsView.of(request, recorded));
            case UnknownImport(String id) ->
                throw Problem.notFound("import", id).raise();
            case UnknownPart(String id, int item) ->
                throw Problem.notFound("item of import " + id, Integer.toString(item))
                        .raise();
            case UnknownItem(String itemId) ->
                throw Problem.notFound("minute item", itemId).raise();
            case AlreadyMoved(String itemId) ->
                throw Problem.conflict("item-already-moved", "Motions are recorded under this item")
                        .detail("Item %s was left as it is.".formatted(itemId))
                        .todo("Send replace: true to put those of the import in their place.")
                        .raise();
            case NotTaken(Answer why) -> throw problem(why, request).raise();
        };
    }

    private static Problem problem(Answer why, PlacementRequest request) {
        return switch (why) {
            case Answer.NoSuchMinutes(String meetingId) -> Problem.notFound("minutes", meetingId);
            case Answer.Stale _, Answer.Busy _ ->
                Problem.conflict("minutes-busy", "Somebody else wrote in these minutes meanwhile")
                        .todo("Send the same request again.");
            case Answer.Refused(MinutesRefusal.AlreadyApproved()) ->
                Problem.refused("minutes-approved", "Approved minutes are no longer changed")
                        .rule(
                                "Approved minutes are the record of the meeting and stand as they are.",
                                "Local Government Act 1972, Schedule 12, paragraph 41");
            case Answer.Refused(MinutesRefusal refusal) ->
                Problem.refused("motions-contradictory", "The motions of the page cannot all have been so")
                        .detail(refusal.getClass().getSimpleName())
                        .todo("Record them with PUT /api/minutes/%s/items/%s/motions."
                                .formatted(request.meetingId(), request.itemId()));
            case Answer.Done _ -> throw new IllegalStateException("Motions were taken and are not: " + why);
        };
    }
}
