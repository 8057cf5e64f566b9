package org.moothall.minutes.minutes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.minutes.MinuteItem;
import org.moothall.minutes.minutes.MinutedDecision;
import org.moothall.minutes.minutes.MinutesCommand.RecordItem;
import org.moothall.minutes.minutes.MinutesDesk;
import org.moothall.minutes.phrase.FilledPhrase;
import org.moothall.minutes.phrase.PhraseFilling;
import org.moothall.minutes.text.TextBlock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Puts a standard phrase into minutes. */
@RestController
@Tag(name = "Phrases")
class PhraseInsertionController {
    private final MinutesDesk desk;
    private final PhraseFilling filling;

    PhraseInsertionController(MinutesDesk desk, PhraseFilling filling) {
        this.desk = desk;
        this.filling = filling;
    }

    record PhraseInsertion(
            @NotBlank @Size(max = 100) String phraseId,
            @Nullable @Size(max = 50) Map<String, @NotNull @Size(max = 1000) String> values) {}

    @PostMapping("/api/minutes/{meetingId}/items/{itemId}/phrases")
    @Operation(
            summary = "Put a standard phrase under an item",
            description =
                    "Adds it after what is written there: as a decision where the phrase has a verdict, else as a paragraph."
                            + " Placeholders are filled from the meeting, and from values. Circulated minutes become a draft"
                            + " again. If-Match is required.")
    ResponseEntity<MinutesView> insert(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody PhraseInsertion request,
            Caller caller) {
        OptionalLong expected = OptionalLong.of(Versions.required(ifMatch));
        MinuteItem item = desk.find(meetingId, Audience.CLERKS)
                .orElseThrow(() -> Problem.notFound("minutes", meetingId).raise())
                .minutes()
                .item(itemId)
                .orElseThrow(() -> Problem.notFound("minute item", itemId).raise());
        FilledPhrase phrase =
                filling.fill(request.phraseId(), meetingId, request.values() == null ? Map.of() : request.values());
        RecordItem longer = new RecordItem(itemId, item.title(), with(item.content(), phrase));
        return Answers.response(meetingId, expected, desk.handle(meetingId, expected, longer), caller);
    }

    private static ItemContent with(ItemContent content, FilledPhrase phrase) {
        return phrase.verdict() == null
                ? content.and(new TextBlock.Paragraph(phrase.text()))
                : content.and(new MinutedDecision(phrase.verdict(), phrase.text(), null));
    }
}
