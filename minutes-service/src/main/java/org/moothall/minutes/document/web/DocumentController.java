package org.moothall.minutes.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Problem;
import org.moothall.http.Role;
import org.moothall.http.Versions;
import org.moothall.minutes.document.DocumentDesk;
import org.moothall.minutes.document.Format;
import org.moothall.minutes.document.Issue;
import org.moothall.minutes.minutes.Audience;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Minutes and decisions as documents; each reader gets what the API shows to them, and no more. */
@RestController
@RequestMapping("/api/minutes/{meetingId}")
@Tag(name = "Minutes")
class DocumentController {
    /** Anyone may keep it and asks whether it is still the newest: the minutes may be confirmed with corrections. */
    private static final CacheControl OPEN = CacheControl.noCache().cachePublic();

    private final DocumentDesk desk;

    DocumentController(DocumentDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/document")
    @Operation(
            summary = "Download the minutes as a document",
            description =
                    "format is html, pdf (tagged, PDF/UA), docx or akn (Akoma Ntoso). What is not published is marked."
                            + " The ETag of what anyone may read is the version of the minutes; what is not for everybody is"
                            + " not to be kept (Cache-Control: no-store).")
    @Nullable ResponseEntity<byte[]> minutes(
            @PathVariable String meetingId,
            @RequestParam(defaultValue = "html") String format,
            Caller caller,
            WebRequest request) {
        Format wanted = format(format);
        Optional<Issue> issue = desk.minutes(meetingId, audience(caller));
        return response(
                issue.orElseThrow(() -> Problem.notFound("minutes", meetingId).raise()), wanted, request);
    }

    @GetMapping("/decisions/{decisionId}/document")
    @Operation(
            summary = "Download the notice of a published decision",
            description = "format is html, pdf (tagged, PDF/UA), docx or akn (Akoma Ntoso).")
    @Nullable ResponseEntity<byte[]> decision(
            @PathVariable String meetingId,
            @PathVariable String decisionId,
            @RequestParam(defaultValue = "html") String format,
            Caller caller,
            WebRequest request) {
        Format wanted = format(format);
        Optional<Issue> issue = desk.decision(meetingId, decisionId, audience(caller));
        return response(
                issue.orElseThrow(() -> Problem.notFound("decision", decisionId).raise()), wanted, request);
    }

    /** Null where the reader has it already: then Spring has answered 304. */
    private @Nullable ResponseEntity<byte[]> response(Issue issue, Format format, WebRequest request) {
        String etag = etag(issue);
        if (request.checkNotModified(etag)) {
            return null;
        }
        ContentDisposition file = (format == Format.HTML
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(issue.paper().fileName(format), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .eTag(etag)
                .cacheControl(issue.open() ? OPEN : CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .body(desk.set(issue, format));
    }

    /** What the entitled see is of the same version and is another document. */
    private static String etag(Issue issue) {
        return issue.open() ? Versions.etag(issue.version()) : "\"" + issue.version() + "-inside\"";
    }

    private static Format format(String word) {
        return Format.ofWord(word)
                .orElseThrow(() -> Problem.invalid("There is no such format")
                        .field("format", "must be one of " + String.join(", ", Format.words()))
                        .raise());
    }

    private static Audience audience(Caller caller) {
        return Audience.of(caller.roles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet()));
    }
}
