package org.moothall.meetings.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
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
import org.moothall.meetings.meeting.MeetingCommand.AttachDocument;
import org.moothall.meetings.meeting.MeetingCommand.DetachDocument;
import org.moothall.meetings.meeting.MeetingDesk;
import org.moothall.meetings.meeting.MeetingDesk.Answer;
import org.moothall.meetings.meeting.MeetingId;
import org.moothall.meetings.meeting.Outcome;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Supporting documents over HTTP. */
@RestController
@Tag(name = "Documents", description = "Reports and other papers that go with agenda items")
class DocumentController {

    private final MeetingDesk desk;
    private final DocumentContents contents;
    private final DocumentKinds kinds;
    private final DocumentReaders readers;
    private final Supplier<String> ids;

    DocumentController(
            MeetingDesk desk,
            DocumentContents contents,
            DocumentKinds kinds,
            DocumentReaders readers,
            Supplier<String> ids) {
        this.desk = desk;
        this.contents = contents;
        this.kinds = kinds;
        this.readers = readers;
        this.ids = ids;
    }

    record DocumentView(String id, String title, String mediaType, long size, String href) {

        static DocumentView of(SupportingDocument document, String href) {
            return new DocumentView(
                    document.documentId(), document.title(), document.mediaType(), document.size(), href);
        }
    }

    @PostMapping(
            path = "/api/meetings/{id}/agenda/items/{itemId}/documents",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Attach a document to an item",
            description = "Roles: clerk, officer. Its content must be of the kind that its name says.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    ResponseEntity<Object> attach(
            @PathVariable String id,
            @PathVariable String itemId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String title)
            throws IOException {
        OptionalLong expected = Versions.optional(ifMatch);
        Upload upload = Upload.of(file, title, kinds);
        SupportingDocument document =
                new SupportingDocument(ids.get(), upload.title(), upload.mediaType(), file.getSize());
        // The content first: an agenda never names a document that is not there.
        try (InputStream stream = file.getInputStream()) {
            contents.keep(document.documentId(), stream);
        }
        AttachDocument attach = new AttachDocument(new AgendaItemId(itemId), document);
        Answer answer = desk.handle(new MeetingId(id), expected, attach);
        if (answer instanceof Answer.Decided(Outcome.Accepted accepted)) {
            String href = "/api/documents/" + document.documentId();
            return ResponseEntity.created(URI.create(href))
                    .eTag(Versions.etag(accepted.meeting().version()))
                    .body(DocumentView.of(document, href));
        }
        contents.remove(document.documentId());
        return DocumentProblems.of(answer).response();
    }

    @DeleteMapping("/api/meetings/{id}/agenda/items/{itemId}/documents/{documentId}")
    @Operation(
            summary = "Take a document from an item of a draft",
            description = "Roles: clerk, officer. If-Match is required.")
    ResponseEntity<Object> detach(
            @PathVariable String id,
            @PathVariable String itemId,
            @PathVariable String documentId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        DetachDocument detach = new DetachDocument(new AgendaItemId(itemId), documentId);
        Answer answer = desk.handle(new MeetingId(id), Versions.seen(ifMatch), detach);
        if (answer instanceof Answer.Decided(Outcome.Accepted accepted)) {
            contents.remove(documentId);
            return ResponseEntity.noContent()
                    .eTag(Versions.etag(accepted.meeting().version()))
                    .build();
        }
        return DocumentProblems.of(answer).response();
    }

    @GetMapping("/api/documents/{documentId}")
    @Operation(
            summary = "Read a document",
            description = "Public, where its item is on a published agenda and not exempt; to everybody else it is not"
                    + " there. 410 where it was withdrawn, with the reason and the corrected version.")
    ResponseEntity<Object> read(@PathVariable String documentId, Caller caller) throws IOException {
        Audience reader = Audience.of(caller.roleNames());
        SupportingDocument document = readers.document(documentId, reader)
                .orElseThrow(() ->
                        DocumentProblems.unreadable(documentId, reader, readers).raise());
        DocumentContents.Content content = contents.open(documentId)
                .orElseThrow(() -> Problem.notFound("document", documentId).raise());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .contentLength(content.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(document.title(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox")
                .body(new InputStreamResource(content.stream()));
    }
}
