package org.moothall.minutes.minutes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Problem;
import org.moothall.minutes.minutes.Announcing;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.Filed;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.MinutesCommand;
import org.moothall.minutes.minutes.MinutesCommand.AnnounceResult;
import org.moothall.minutes.minutes.MinutesCommand.RetractResult;
import org.moothall.minutes.minutes.MinutesDesk;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Results that somebody announces before the minutes are published, and takes back where they were wrong. */
@RestController
@RequestMapping("/api/minutes/{meetingId}")
@Tag(name = "Minutes")
class AnnouncementController {
    private static final String OF_ITEM = "/items/{itemId}/announcement";

    private final MinutesDesk desk;

    AnnouncementController(MinutesDesk desk) {
        this.desk = desk;
    }

    record RetractionRequest(@NotBlank @Size(max = 500) String reason) {}

    record ResultsView(List<ResultView> items) {}

    @GetMapping("/announcements")
    @Operation(
            summary = "Read the results that were announced",
            description =
                    "For everybody, also while the minutes are a draft: of each open item whose result somebody announced,"
                            + " what was announced and when, in the order of the agenda. Empty once the minutes are"
                            + " published, which are the record.")
    ResultsView announcements(@PathVariable String meetingId) {
        // Of the draft nothing is shown but what was copied from it when it was announced.
        Minutes minutes = filed(meetingId).minutes();
        return new ResultsView(new Announcing(minutes)
                .standing().stream().map(one -> ResultView.of(minutes, one)).toList());
    }

    @GetMapping(OF_ITEM)
    @Operation(
            summary = "See what would be announced of an item, and what is",
            description =
                    "For clerks: what the public would be told now, or in hindrance why it would not be; what it is told; and"
                            + " what was taken back, by whom and why. Its ETag is that of the item.")
    ResponseEntity<AnnouncementView> read(@PathVariable String meetingId, @PathVariable String itemId) {
        Filed filed = filed(meetingId);
        return filed.minutes()
                .item(itemId)
                .map(item -> ResponseEntity.ok()
                        .header(HttpHeaders.ETAG, ItemTag.of(filed.item(itemId).shown()))
                        .body(AnnouncementView.of(filed.minutes(), item)))
                .orElseThrow(() -> Problem.notFound("minute item", itemId).raise());
    }

    @PostMapping(OF_ITEM)
    @Operation(
            summary = "Announce the result of an item",
            description =
                    "Tells everybody now what was decided: a copy of the item's decisions and of its motions that have a"
                            + " result, with the counts, and of a vote by name who voted how, unless the nature of a member's"
                            + " interest in the item is hidden. Another announcement takes its place; the draft stays what it"
                            + " is. If-Match is required: the ETag of the item or of the whole minutes, and it is refused"
                            + " where anything of the item was changed or announced since.")
    ResponseEntity<MinutesView> announce(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return handle(meetingId, ifMatch, new AnnounceResult(itemId, Readers.person(caller)), caller);
    }

    @DeleteMapping(OF_ITEM)
    @Operation(
            summary = "Take an announcement back",
            description =
                    "The public is told that it was taken back, and not why: the reason is kept for clerks. If-Match is"
                            + " required, as to announce it.")
    ResponseEntity<MinutesView> takeBack(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RetractionRequest request,
            Caller caller) {
        RetractResult retract = new RetractResult(itemId, request.reason().strip(), Readers.person(caller));
        return handle(meetingId, ifMatch, retract, caller);
    }

    private Filed filed(String meetingId) {
        return desk.find(meetingId, Audience.CLERKS)
                .orElseThrow(() -> Problem.notFound("minutes", meetingId).raise());
    }

    private ResponseEntity<MinutesView> handle(
            String meetingId, @Nullable String ifMatch, MinutesCommand command, Caller caller) {
        OptionalLong expected = OptionalLong.of(ItemTag.required(ifMatch));
        return Answers.response(
                meetingId, expected, desk.handle(meetingId, expected, command, Readers.person(caller)), caller);
    }
}
