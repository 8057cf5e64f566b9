package org.moothall.minutes.minutes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Problem;
import org.moothall.minutes.minutes.ItemDesk;
import org.moothall.minutes.minutes.ItemText;
import org.moothall.minutes.minutes.web.TextMerge.Titled;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an item said before, taking a change back, and putting two clerks' changes together. */
@RestController
@RequestMapping("/api/minutes/{meetingId}/items/{itemId}")
@Tag(name = "Minutes")
class ItemTextController {
    private final ItemDesk desk;

    ItemTextController(ItemDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/versions")
    @Operation(
            summary = "List the versions of an item's text",
            description =
                    "The newest first, which is what it says now; who saved each and when, as far as that is known."
                            + " Former versions are kept for the number and the time that the council has set.")
    ItemTextsView list(@PathVariable String meetingId, @PathVariable String itemId) {
        List<ItemText> texts = desk.texts(meetingId, itemId);
        if (texts.isEmpty()) {
            throw Problem.notFound("minute item", itemId).raise();
        }
        return ItemTextsView.of(itemId, texts);
    }

    @GetMapping("/versions/{version}")
    @Operation(
            summary = "Read what an item said in a version of the minutes",
            description = "Any version of the minutes may be named: the text is the one that stood in it.")
    ItemTextView read(@PathVariable String meetingId, @PathVariable String itemId, @PathVariable long version) {
        return ItemTextView.of(known(meetingId, itemId, version));
    }

    @PostMapping("/versions/{version}/restoration")
    @Operation(
            summary = "Write a former text of an item once more",
            description = "It becomes a new version, so this can be taken back as well. If-Match is required.")
    ResponseEntity<MinutesView> restore(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @PathVariable long version,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        long seen = ItemTag.required(ifMatch);
        ItemText former = known(meetingId, itemId, version);
        return ItemAnswers.response(
                meetingId,
                itemId,
                seen,
                desk.restore(meetingId, former, OptionalLong.of(seen), Readers.person(caller)),
                caller);
    }

    @PostMapping("/merge")
    @Operation(
            summary = "See what changed on each side of a text that was refused as stale",
            description =
                    "Changes nothing. base is the version that the text mine was written on. Part by part the answer has"
                            + " the stretches that nobody, theirs, mine or both changed, and those in conflict; where there is no"
                            + " conflict, a proposal with both changes. Send that, or what you make of it, with the ETag.")
    ResponseEntity<MergeView> merge(
            @PathVariable String meetingId, @PathVariable String itemId, @Valid @RequestBody MergeRequest request) {
        ItemText theirs = desk.now(meetingId, itemId)
                .orElseThrow(() -> Problem.notFound("minute item", itemId).raise());
        ItemText base = desk.asOf(meetingId, itemId, request.base()).orElseThrow(() -> gone(request.base()));
        String given = request.mine().givenTitle();
        Titled mine = new Titled(
                given == null ? theirs.item().agendaTitle() : given,
                request.mine().written());
        TextMerge merge = TextMerge.of(new Three<>(titled(base), titled(theirs), mine));
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, ItemTag.of(theirs.edit().version()))
                .body(MergeView.of(base, theirs, merge));
    }

    private ItemText known(String meetingId, String itemId, long version) {
        return desk.asOf(meetingId, itemId, version)
                .orElseThrow(() ->
                        Problem.notFound("version", Long.toString(version)).raise());
    }

    private static RuntimeException gone(long base) {
        return Problem.refused("base-not-kept", "The text that yours was written on is not known any more")
                .field("base", "is %d, and no text of the item is kept from then".formatted(base))
                .rule(
                        "Former texts of an item are kept for as long, and as many of them, as the council has set.",
                        "Moothall, moothall.minutes.history")
                .todo("Read the item and compare it with your text by eye, then save your text with the new ETag.")
                .raise();
    }

    private static Titled titled(ItemText text) {
        return new Titled(text.item().title(), text.item().content());
    }
}
