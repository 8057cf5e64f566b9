package org.moothall.minutes.minutes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Versions;
import org.moothall.minutes.minutes.MinutesCommand;
import org.moothall.minutes.minutes.MinutesCommand.Approve;
import org.moothall.minutes.minutes.MinutesCommand.Circulate;
import org.moothall.minutes.minutes.MinutesCommand.DeclareInterests;
import org.moothall.minutes.minutes.MinutesCommand.Publish;
import org.moothall.minutes.minutes.MinutesCommand.RecordAttendance;
import org.moothall.minutes.minutes.MinutesCommand.RecordMotions;
import org.moothall.minutes.minutes.MinutesDesk;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writing minutes and bringing them from stage to stage. */
@RestController
@RequestMapping("/api/minutes/{meetingId}")
@Tag(name = "Minutes")
class MinutesCommandController {
    private final MinutesDesk desk;

    MinutesCommandController(MinutesDesk desk) {
        this.desk = desk;
    }

    @PutMapping("/items/{itemId}/motions")
    @Operation(
            summary = "Record the motions and votes of an item",
            description =
                    "Replaces all motions of the item, each with its vote. Mover, seconder and voters must be among the"
                            + " members present. If-Match is required.")
    ResponseEntity<MinutesView> recordMotions(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody MotionsRequest request,
            Caller caller) {
        OptionalLong expected = OptionalLong.of(ItemTag.required(ifMatch));
        return handle(meetingId, expected, new RecordMotions(itemId, request.budget(), request.put()), caller);
    }

    @PutMapping("/items/{itemId}/interests")
    @Operation(
            summary = "Record the interests that members declared in an item",
            description =
                    "Replaces all interests of the item. Who left because of one can neither move nor vote under it."
                            + " If-Match is required.")
    ResponseEntity<MinutesView> declareInterests(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody InterestsRequest request,
            Caller caller) {
        OptionalLong expected = OptionalLong.of(ItemTag.required(ifMatch));
        return handle(meetingId, expected, new DeclareInterests(itemId, request.declarations()), caller);
    }

    @PutMapping("/attendance")
    @Operation(summary = "Record who was there", description = "Replaces the whole attendance. If-Match is required.")
    ResponseEntity<MinutesView> recordAttendance(
            @PathVariable String meetingId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody AttendanceJson request,
            Caller caller) {
        OptionalLong expected = OptionalLong.of(Versions.required(ifMatch));
        return handle(meetingId, expected, new RecordAttendance(request.attendance()), caller);
    }

    @PostMapping("/circulation")
    @Operation(summary = "Circulate the draft to members", description = "A second circulation changes nothing.")
    ResponseEntity<MinutesView> circulate(
            @PathVariable String meetingId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return handle(meetingId, Versions.optional(ifMatch), new Circulate(), caller);
    }

    @PostMapping("/approval")
    @Operation(summary = "Approve circulated minutes, as the chair", description = "A second approval changes nothing.")
    ResponseEntity<MinutesView> approve(
            @PathVariable String meetingId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        Approve approve = new Approve(Readers.person(caller));
        return handle(meetingId, Versions.optional(ifMatch), approve, caller);
    }

    @PostMapping("/publication")
    @Operation(summary = "Publish approved minutes", description = "A second publication changes nothing.")
    ResponseEntity<MinutesView> publish(
            @PathVariable String meetingId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return handle(meetingId, Versions.optional(ifMatch), new Publish(), caller);
    }

    private ResponseEntity<MinutesView> handle(
            String meetingId, OptionalLong expected, MinutesCommand command, Caller caller) {
        return Answers.response(
                meetingId, expected, desk.handle(meetingId, expected, command, Readers.person(caller)), caller);
    }
}
