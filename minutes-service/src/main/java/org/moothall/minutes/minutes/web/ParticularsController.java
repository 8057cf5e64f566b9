package org.moothall.minutes.minutes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Versions;
import org.moothall.minutes.minutes.MinutesCommand;
import org.moothall.minutes.minutes.MinutesCommand.StateCircumstances;
import org.moothall.minutes.minutes.MinutesCommand.SummariseForPublic;
import org.moothall.minutes.minutes.MinutesDesk;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the law wants said of an item beside what was said under it. */
@RestController
@RequestMapping("/api/minutes/{meetingId}/items/{itemId}")
@Tag(name = "Minutes")
class ParticularsController {
    private final MinutesDesk desk;

    ParticularsController(MinutesDesk desk) {
        this.desk = desk;
    }

    record CircumstancesRequest(@Nullable @Size(max = 5000) String specialCircumstances) {}

    record SummaryRequest(
            @Nullable @Size(max = ItemRequest.LONGEST) String publicSummary) {}

    @PutMapping("/special-circumstances")
    @Operation(
            summary = "State by reason of what special circumstances an urgent item was taken",
            description =
                    "Of an item that was not on the agenda in time. What the agenda gives as the reason stands until this is"
                            + " sent; null or blank takes it back. If-Match is required.")
    ResponseEntity<MinutesView> state(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody CircumstancesRequest request,
            Caller caller) {
        OptionalLong expected = OptionalLong.of(Versions.required(ifMatch));
        return handle(
                meetingId, expected, new StateCircumstances(itemId, given(request.specialCircumstances())), caller);
    }

    @PutMapping("/public-summary")
    @Operation(
            summary = "Sum up an exempt item for the public",
            description =
                    "For the proper officer, where the minutes without the exempt part are no fair and coherent record. It is"
                            + " published with the minutes, so it must not disclose what is exempt. Null or blank takes it"
                            + " back. If-Match is required.")
    ResponseEntity<MinutesView> summarise(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SummaryRequest request,
            Caller caller) {
        OptionalLong expected = OptionalLong.of(Versions.required(ifMatch));
        return handle(meetingId, expected, new SummariseForPublic(itemId, given(request.publicSummary())), caller);
    }

    private ResponseEntity<MinutesView> handle(
            String meetingId, OptionalLong expected, MinutesCommand command, Caller caller) {
        return Answers.response(meetingId, expected, desk.handle(meetingId, expected, command), caller);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
