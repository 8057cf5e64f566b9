package org.moothall.meetings.pack.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Problem;
import org.moothall.meetings.agenda.Audience;
import org.moothall.meetings.meeting.MeetingId;
import org.moothall.meetings.pack.Circulation;
import org.moothall.meetings.pack.PackDesk;
import org.moothall.meetings.pack.PackSheet;
import org.moothall.meetings.pack.Packs.OpenPack;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** All papers of a meeting in one document. */
@RestController
@Tag(name = "Agendas", description = "Items of business, and their publication in time")
class PackController {
    private static final String EXEMPT = "exempt";
    private static final String SOON = "3";

    /** Changes with the looks of packs, so that nobody is told that an old one is still the newest. */
    private static final String LOOK = "1";

    /** Anyone may keep it and asks whether it is still the newest: a paper may be withdrawn. */
    private static final CacheControl OPEN = CacheControl.noCache().cachePublic();

    private final PackDesk desk;
    private final ZoneId zone;

    PackController(PackDesk desk, ZoneId zone) {
        this.desk = desk;
        this.zone = zone;
    }

    @GetMapping("/api/meetings/{id}/pack")
    @Operation(
            summary = "Download all papers of a meeting as one PDF",
            description = "Public once the agenda is published: a front sheet with the agenda, and behind it each paper"
                    + " under its item, with bookmarks and pages numbered through. Papers that are no PDF, or"
                    + " cannot be read, are named on it with the reason. with=exempt has exempt papers too, for"
                    + " members and those who prepare the meeting, and is not to be kept (Cache-Control:"
                    + " no-store). 503 with Retry-After while it is being made.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Object> read(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String with,
            Caller caller,
            WebRequest request)
            throws IOException {
        PackSheet sheet = sheet(id, with, caller);
        String etag = "\"%d-pack-%s-%s\"".formatted(sheet.version(), LOOK, word(sheet.circulation()));
        CacheControl keeping = sheet.circulation() == Circulation.PUBLIC
                ? OPEN
                : CacheControl.noStore().cachePrivate();
        if (request.checkNotModified(etag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(etag)
                    .cacheControl(keeping)
                    .build();
        }
        OpenPack pack = desk.open(sheet).orElseThrow(() -> beingMade().raise());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .contentLength(pack.pack().size())
                .eTag(etag)
                .cacheControl(keeping)
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .header(HttpHeaders.CONTENT_DISPOSITION, name(sheet).toString())
                .header("Content-Security-Policy", "sandbox")
                .body(new InputStreamResource(pack.content()));
    }

    @GetMapping("/api/meetings/{id}/pack/contents")
    @Operation(
            summary = "See what is in the pack of a meeting",
            description =
                    "As the pack itself. Pages and sizes are told once it is made, which begins when somebody asks for"
                            + " that of a meeting to come. A paper that is named and not bound in has leftOut: not-a-pdf,"
                            + " locked, damaged or too-large.")
    PackView contents(@PathVariable String id, @RequestParam(required = false) @Nullable String with, Caller caller) {
        PackSheet sheet = sheet(id, with, caller);
        return PackView.of(sheet, desk.made(sheet).orElse(null));
    }

    private PackSheet sheet(String id, @Nullable String with, Caller caller) {
        if (with != null && !with.equals(EXEMPT)) {
            throw Problem.invalid("There is no such pack")
                    .field("with", "must be exempt, or be left out")
                    .raise();
        }
        return desk.sheet(new MeetingId(id), Audience.of(caller.roleNames()), with != null)
                .orElseThrow(() -> Problem.notFound("pack of a meeting", id).raise());
    }

    private static Problem beingMade() {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "pack-is-being-made", "The pack is being made")
                .detail("A long pack takes a while the first time that it is asked for.")
                .todo("Ask again in a moment.")
                .header(HttpHeaders.RETRY_AFTER, SOON);
    }

    private ContentDisposition name(PackSheet sheet) {
        String kind = sheet.circulation() == Circulation.PUBLIC ? "" : " " + word(sheet.circulation());
        String name = "%s %s agenda pack%s.pdf"
                .formatted(sheet.startsAt().atZone(zone).toLocalDate(), sheet.bodyName(), kind);
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
    }

    private static String word(Circulation circulation) {
        return switch (circulation) {
            case PUBLIC -> "public";
            case DRAFT -> "draft";
            case PRIVATE -> "private";
        };
    }
}
