package org.moothall.meetings.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.moothall.meetings.agenda.AgendaItemId;
import org.moothall.meetings.agenda.Audience;
import org.moothall.meetings.agenda.SupportingDocument;
import org.moothall.meetings.document.DocumentContents;
import org.moothall.meetings.document.DocumentKinds;
import org.moothall.meetings.document.DocumentReaders;
import org.moothall.meetings.document.web.DocumentController.DocumentView;
import org.moothall.meetings.meeting.MeetingCommand;
import org.moothall.meetings.meeting.MeetingCommand.ReplaceDocument;
import org.moothall.meetings.meeting.MeetingCommand.RestoreDocument;
import org.moothall.meetings.meeting.MeetingCommand.WithdrawDocument;
import org.moothall.meetings.meeting.MeetingDesk;
import org.moothall.meetings.meeting.MeetingDesk.Answer;
import org.moothall.meetings.meeting.MeetingId;
import org.moothall.meetings.meeting.Outcome;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Papers of a published agenda that are taken back, corrected, or put back. */
@RestController
@Tag(name = "Documents")
class WithdrawalController {
    private static final String DOCUMENT = "/api/meetings/{id}/agenda/items/{itemId}/documents/{documentId}";
    private static final int LONGEST_REASON = 2_000;

    private final MeetingDesk desk;
    private final DocumentContents contents;
    private final DocumentKinds kinds;
    private final DocumentReaders readers;
    private final Supplier<String> ids;
    private final ZoneId zone;

    WithdrawalController(
            MeetingDesk desk,
            DocumentContents contents,
            DocumentKinds kinds,
            DocumentReaders readers,
            Supplier<String> ids,
            ZoneId zone) {
        this.desk = desk;
        this.contents = contents;
        this.kinds = kinds;
        this.readers = readers;
        this.ids = ids;
        this.zone = zone;
    }

    record NewWithdrawal(
            @NotBlank @Size(max = LONGEST_REASON) String reason,
            @Nullable Boolean titleWithheld) {}

    @GetMapping("/api/documents/{documentId}/withdrawal")
    @Operation(
            summary = "Read why a document was withdrawn",
            description = "For whoever could read the document before; to everybody else there is nothing here.")
    WithdrawalView read(@PathVariable String documentId, Caller caller) {
        return readers.takenBack(documentId, Audience.of(caller.roleNames()))
                .map(taken -> WithdrawalView.of(taken, zone))
                .orElseThrow(
                        () -> Problem.notFound("withdrawn document", documentId).raise());
    }

    @PostMapping(DOCUMENT + "/withdrawal")
    @Operation(
            summary = "Withdraw a document of a published agenda",
            description =
                    "Role: clerk. From then on nobody reads it save those who prepare the meeting, and it is found no"
                            + " more; who looks for it is told when and why it went: the reason is published."
                            + " titleWithheld does so without its title. Withdrawing it again changes nothing.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WithdrawalView.class)))
    ResponseEntity<Object> withdraw(
            @PathVariable String id,
            @PathVariable String itemId,
            @PathVariable String documentId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody NewWithdrawal wanted) {
        WithdrawDocument command = new WithdrawDocument(
                new AgendaItemId(itemId),
                documentId,
                wanted.reason().strip(),
                Boolean.TRUE.equals(wanted.titleWithheld()));
        return switch (desk.handle(new MeetingId(id), Versions.optional(ifMatch), command)) {
            case Answer.Decided(Outcome.Accepted(var meeting, var _)) -> withdrawn(documentId, meeting.version());
            case Answer.Decided(Outcome.Unchanged(var meeting)) -> withdrawn(documentId, meeting.version());
            case Answer answer -> DocumentProblems.of(answer).response();
        };
    }

    private ResponseEntity<Object> withdrawn(String documentId, long version) {
        return ResponseEntity.ok()
                .eTag(Versions.etag(version))
                .body(readers.takenBack(documentId, Audience.STAFF)
                        .map(taken -> WithdrawalView.of(taken, zone))
                        .orElseThrow());
    }

    @PostMapping(path = DOCUMENT + "/correction", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Replace a document of a published agenda by a corrected version",
            description =
                    "Role: clerk. The corrected version is a document of its own and stands in the same place; the"
                            + " other is withdrawn for the reason that is given, and leads to it.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    ResponseEntity<Object> correct(
            @PathVariable String id,
            @PathVariable String itemId,
            @PathVariable String documentId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(defaultValue = "false") boolean titleWithheld)
            throws IOException {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Problem.invalid("A correction needs its reason")
                    .field("reason", "must not be blank, nor have more than %d characters".formatted(LONGEST_REASON))
                    .raise();
        }
        var expected = Versions.optional(ifMatch);
        Upload upload = Upload.of(file, title, kinds);
        SupportingDocument corrected =
                new SupportingDocument(ids.get(), upload.title(), upload.mediaType(), file.getSize());
        // The content first: an agenda never names a document that is not there.
        try (InputStream stream = file.getInputStream()) {
            contents.keep(corrected.documentId(), stream);
        }
        MeetingCommand command =
                new ReplaceDocument(new AgendaItemId(itemId), documentId, corrected, reason.strip(), titleWithheld);
        Answer answer = desk.handle(new MeetingId(id), expected, command);
        if (answer instanceof Answer.Decided(Outcome.Accepted(var meeting, var _))) {
            String href = "/api/documents/" + corrected.documentId();
            return ResponseEntity.created(URI.create(href))
                    .eTag(Versions.etag(meeting.version()))
                    .body(DocumentView.of(corrected, href));
        }
        contents.remove(corrected.documentId());
        return DocumentProblems.of(answer).response();
    }

    @DeleteMapping(DOCUMENT + "/withdrawal")
    @Operation(
            summary = "Put a withdrawn document back",
            description =
                    "Role: clerk. Where it stood before, for everybody. Not one that a corrected version stands for."
                            + " If-Match is required.")
    ResponseEntity<Object> restore(
            @PathVariable String id,
            @PathVariable String itemId,
            @PathVariable String documentId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        RestoreDocument command = new RestoreDocument(new AgendaItemId(itemId), documentId);
        return switch (desk.handle(new MeetingId(id), Versions.seen(ifMatch), command)) {
            case Answer.Decided(Outcome.Accepted(var meeting, var _)) -> restored(meeting.version());
            case Answer.Decided(Outcome.Unchanged(var meeting)) -> restored(meeting.version());
            case Answer answer -> DocumentProblems.of(answer).response();
        };
    }

    private static ResponseEntity<Object> restored(long version) {
        return ResponseEntity.noContent().eTag(Versions.etag(version)).build();
    }
}
