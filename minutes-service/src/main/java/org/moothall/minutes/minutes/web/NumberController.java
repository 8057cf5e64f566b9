package org.moothall.minutes.minutes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Versions;
import org.moothall.minutes.minutes.NumberingDesk;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Minute numbers by hand. */
@RestController
@RequestMapping("/api/minutes/{meetingId}/items/{itemId}/number")
@Tag(name = "Minutes")
class NumberController {
    private final NumberingDesk desk;

    NumberController(NumberingDesk desk) {
        this.desk = desk;
    }

    /** Where displayNumber is left out, it is printed by the council's pattern. */
    record NumberRequest(
            @NotNull @Min(1) @Max(999_999) Integer minuteNumber,
            @Nullable @Min(1) @Max(999_999) Integer subNumber,

            @Nullable @Pattern(regexp = "\\S(.{0,38}\\S)?", message = "must be 1 to 40 characters without space at the ends")
            String displayNumber) {}

    @PutMapping
    @Operation(
            summary = "Number a minute by hand",
            description =
                    "Gives the item this minute number. Items without one are numbered by the council's scheme when the minutes"
                            + " are approved. A number that another item or meeting has is refused with 409. Circulated"
                            + " minutes become a draft again. If-Match is required.")
    ResponseEntity<MinutesView> number(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody NumberRequest given,
            Caller caller) {
        OptionalLong expected = OptionalLong.of(Versions.required(ifMatch));
        var answer = desk.number(
                meetingId, expected, itemId, given.minuteNumber(), given.subNumber(), given.displayNumber());
        return Answers.response(meetingId, expected, answer, caller);
    }

    @DeleteMapping
    @Operation(
            summary = "Take a minute's number away",
            description =
                    "The number is free again, and the item is numbered when the minutes are approved. If-Match is"
                            + " required.")
    ResponseEntity<MinutesView> unnumber(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        OptionalLong expected = OptionalLong.of(Versions.required(ifMatch));
        return Answers.response(meetingId, expected, desk.unnumber(meetingId, expected, itemId), caller);
    }
}
