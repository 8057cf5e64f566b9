package org.moothall.minutes.importing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Page;
import org.moothall.http.PageRequest;
import org.moothall.http.Problem;
import org.moothall.http.Problems;
import org.moothall.minutes.importing.ImportAnswer;
import org.moothall.minutes.importing.ImportAnswer.NotProposed;
import org.moothall.minutes.importing.ImportAnswer.Taken;
import org.moothall.minutes.importing.ImportAnswer.TooLarge;
import org.moothall.minutes.importing.ImportAnswer.UnknownImport;
import org.moothall.minutes.importing.ImportAnswer.UnknownItem;
import org.moothall.minutes.importing.ImportAnswer.UnknownMinutes;
import org.moothall.minutes.importing.ImportAnswer.UnknownPart;
import org.moothall.minutes.importing.ImportAnswer.Unread;
import org.moothall.minutes.importing.ImportDesk;
import org.moothall.minutes.importing.KeptImport;
import org.moothall.minutes.importing.ListedImport;
import org.moothall.minutes.importing.Manuscript;
import org.moothall.minutes.importing.Reading;
import org.moothall.minutes.importing.Target;
import org.moothall.minutes.minutes.Answer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads pages of other systems into structured minutes; what comes back is JSON or plain text, never markup. */
@RestController
@RequestMapping("/api/minutes/imports")
@Tag(name = "Imports", description = "Existing pages, read into structured minutes as a proposal")
class ImportController {
    private static final byte[] NOTHING = {};

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ImportDesk desk;
    private final Problems<Answer> minutes;

    ImportController(ImportDesk desk, Problems<Answer> minutes) {
        this.desk = desk;
        this.minutes = minutes;
    }

    @PostMapping(
            consumes = {
                MediaType.TEXT_PLAIN_VALUE,
                MediaType.TEXT_HTML_VALUE,
                MediaType.APPLICATION_PDF_VALUE,
                WORD,
                MediaType.APPLICATION_OCTET_STREAM_VALUE
            })
    @Operation(
            summary = "Read a page",
            description =
                    "Text, HTML, a Word document (.docx) or a PDF: which it is, is told by its content. The file is"
                            + " kept as it came; nothing in it is run or fetched. With meetingId and itemId the findings"
                            + " are proposed in that item of the draft minutes, unless a clerk has written there;"
                            + " replace=true puts them in place of what the clerk wrote. With meetingId alone the file is"
                            + " the minutes of the whole meeting: it is taken apart into items and attendance, and nothing"
                            + " is proposed in the draft until somebody places it. Votes and movers are in foundVotes and"
                            + " foundMovers, for a clerk to record as motions once they are checked. Content has the text in the"
                            + " shape that it has on the page, with numbers and tables, as a minute item has it.")
    ResponseEntity<ImportView> take(
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestParam @Nullable String meetingId,
            @RequestParam @Nullable String itemId,
            @RequestParam(defaultValue = "false") boolean replace) {
        if (meetingId == null && itemId != null) {
            throw Problem.invalid("The import is meant for half an item")
                    .field("meetingId", "is missing: give it with the itemId, or give neither")
                    .raise();
        }
        Manuscript page = new Manuscript(
                body == null ? NOTHING : body, type.getType() + "/" + type.getSubtype(), type.getCharset());
        if (meetingId != null && itemId == null) {
            return response(desk.takeWhole(page, meetingId));
        }
        return response(
                desk.take(page, meetingId == null || itemId == null ? null : new Target(meetingId, itemId, replace)));
    }

    @PostMapping("/{importId}/placements")
    @Operation(
            summary = "Propose in a minute item what was read",
            description =
                    "Of a page all of it; of the minutes of a whole meeting the item of that number in foundItems,"
                            + " counted from 0. A clerk confirms it by saving the item.")
    ResponseEntity<ImportView> place(@PathVariable String importId, @Valid @RequestBody PlacementRequest request) {
        return response(desk.place(importId, request.foundItem(), request.target()));
    }

    @GetMapping
    @Operation(
            summary = "List imports",
            description = "The newest first. Pages of a zip are not among them: they are in the list of its files.")
    ResponseEntity<Page<ListedImport>> list(PageRequest page) {
        return Page.response(desk.list(page.after(), page.limit() + 1), page, ListedImport::key);
    }

    @GetMapping("/{importId}")
    @Operation(summary = "Read again what was read from a page")
    ImportView read(@PathVariable String importId) {
        return ImportView.of(find(importId));
    }

    @GetMapping("/{importId}/original")
    @Operation(
            summary = "Download the file that was imported",
            description =
                    "Byte for byte as it came, to be saved; HTML comes as plain text, so that no browser runs it.")
    ResponseEntity<byte[]> original(@PathVariable String importId) {
        KeptImport kept = find(importId);
        Manuscript original = desk.original(importId)
                .orElseThrow(() -> new IllegalStateException("Import %s has no original".formatted(importId)));
        return OriginalFile.download(kept, original);
    }

    private KeptImport find(String importId) {
        return desk.find(importId)
                .orElseThrow(() -> Problem.notFound("import", importId).raise());
    }

    private ResponseEntity<ImportView> response(ImportAnswer answer) {
        return switch (answer) {
            case Taken(KeptImport kept) ->
                ResponseEntity.created(URI.create("/api/minutes/imports/" + kept.id()))
                        .body(ImportView.of(kept));
            case UnknownImport(String importId) ->
                throw Problem.notFound("import", importId).raise();
            case UnknownPart(String importId, int item) ->
                throw Problem.notFound("item of import " + importId, Integer.toString(item))
                        .raise();
            case UnknownMinutes(String meetingId) ->
                throw minutes.of(new Answer.NoSuchMinutes(meetingId)).raise();
            case UnknownItem(String itemId) ->
                throw Problem.notFound("minute item", itemId).raise();
            case NotProposed(String importId, Answer why) ->
                throw minutes.of(why).with("importId", importId).raise();
            case TooLarge() ->
                throw Unreadables.tooLarge()
                        .detail("The page has more lines than can be kept.")
                        .raise();
            case Unread(Reading.Unreadable why) ->
                throw Unreadables.problem(why).raise();
        };
    }
}
