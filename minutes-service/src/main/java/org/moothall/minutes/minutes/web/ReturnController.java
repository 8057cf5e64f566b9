package org.moothall.minutes.minutes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Versions;
import org.moothall.minutes.minutes.Answer;
import org.moothall.minutes.minutes.MinutesCommand.ReturnToOfficers;
import org.moothall.minutes.minutes.MinutesDesk;
import org.moothall.minutes.minutes.Person;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Minutes that the chair does not agree to yet. */
@RestController
@RequestMapping("/api/minutes/{meetingId}")
@Tag(name = "Minutes")
class ReturnController {
    private final MinutesDesk desk;

    ReturnController(MinutesDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/return")
    @Operation(
            summary = "Send circulated minutes back, as the chair",
            description =
                    "They are a draft again, which a clerk reads with the remarks; the remarks are shown until the"
                            + " minutes are circulated anew. There is no body: a chair does not see drafts.")
    ResponseEntity<Void> giveBack(
            @PathVariable String meetingId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReturnRequest request,
            Caller caller) {
        OptionalLong expected = Versions.optional(ifMatch);
        Person chair = Readers.person(caller);
        ReturnToOfficers command = new ReturnToOfficers(chair, request.remarks().strip());
        return switch (desk.handle(meetingId, expected, command, chair)) {
            case Answer.Done(var filed) ->
                ResponseEntity.noContent()
                        .header(HttpHeaders.ETAG, Versions.etag(filed.version()))
                        .build();
            case Answer refused -> throw Answers.problem(refused).raise();
        };
    }
}
