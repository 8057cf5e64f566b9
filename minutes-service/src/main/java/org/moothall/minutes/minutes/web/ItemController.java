package org.moothall.minutes.minutes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Problem;
import org.moothall.minutes.minutes.Answer;
import org.moothall.minutes.minutes.Filed;
import org.moothall.minutes.minutes.ItemVersions;
import org.moothall.minutes.minutes.MinutesCommand.RecordItem;
import org.moothall.minutes.minutes.MinutesDesk;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One item of minutes, as it is read and as it is written; a change of another item is none of this one. */
@RestController
@RequestMapping("/api/minutes/{meetingId}/items/{itemId}")
@Tag(name = "Minutes")
class ItemController {
    private static final String PREFER = "Prefer";
    private static final String MINIMAL = "return=minimal";

    private final MinutesDesk desk;

    ItemController(MinutesDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(
            summary = "Read one item of the minutes",
            description =
                    "Its ETag changes only with the item, and is good for writing it, its motions and its interests.")
    ResponseEntity<ItemView> read(@PathVariable String meetingId, @PathVariable String itemId, Caller caller) {
        Filed filed = desk.find(meetingId, Readers.of(caller))
                .orElseThrow(() -> Problem.notFound("minutes", meetingId).raise());
        return filed.minutes()
                .item(itemId)
                .map(item -> ResponseEntity.ok()
                        .header(HttpHeaders.ETAG, ItemTag.of(filed.item(itemId).shown()))
                        .body(ItemView.of(filed.minutes(), item)))
                .orElseThrow(() -> Problem.notFound("minute item", itemId).raise());
    }

    @PutMapping
    @Operation(
            summary = "Write what the minutes say under an item",
            description =
                    "Replaces the text of the item: content, which may have numbered paragraphs and tables, or paragraphs"
                            + " and points where those say all. Circulated minutes become a draft again. If-Match is required: the"
                            + " ETag of the item or of the whole minutes, and it is refused only where the text of this item was"
                            + " changed since. With Prefer: return=minimal, for saving while somebody types, the answer is 204 with"
                            + " the ETag of the item, unless its motions or interests have changed too: then the caller is shown.")
    ResponseEntity<MinutesView> record(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = PREFER, required = false) @Nullable String prefer,
            @Valid @RequestBody ItemRequest request,
            Caller caller) {
        long seen = ItemTag.required(ifMatch);
        RecordItem command = new RecordItem(itemId, request.givenTitle(), request.written());
        Answer answer = desk.handle(meetingId, OptionalLong.of(seen), command, Readers.person(caller));
        if (answer instanceof Answer.Done(Filed filed)
                && MINIMAL.equals(prefer)
                && filed.item(itemId).onlyTextIsNewerThan(seen)) {
            ItemVersions item = filed.item(itemId);
            return ResponseEntity.noContent()
                    .header(HttpHeaders.ETAG, ItemTag.of(item.shown()))
                    .header("Preference-Applied", MINIMAL)
                    .build();
        }
        return ItemAnswers.response(meetingId, itemId, seen, answer, caller);
    }
}
