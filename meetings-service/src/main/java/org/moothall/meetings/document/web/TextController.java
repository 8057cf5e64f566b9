package org.moothall.meetings.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.moothall.http.Caller;
import org.moothall.http.Problem;
import org.moothall.meetings.agenda.Audience;
import org.moothall.meetings.document.DocumentReaders;
import org.moothall.meetings.document.DocumentText;
import org.moothall.meetings.document.DocumentTextDesk;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What documents say, as plain text. */
@RestController
@Tag(name = "Documents")
class TextController {
    private static final String SOON = "2";

    private final DocumentTextDesk desk;
    private final DocumentReaders readers;

    TextController(DocumentTextDesk desk, DocumentReaders readers) {
        this.desk = desk;
        this.readers = readers;
    }

    record TextView(
            String documentId,
            String title,

            @Schema(
                    description =
                            "whole; beginning, where there is more than is kept; no-words, of a picture; unreadable")
            String legibility,

            @Schema(description = "Whether the pages are the document's own; else all of it is one")
            boolean paged,

            List<PageView> pages) {

        static TextView of(DocumentTextDesk.Told told) {
            DocumentText text = told.text();
            return new TextView(
                    told.document().documentId(),
                    told.document().title(),
                    text.legibility().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    text.paged(),
                    IntStream.range(0, text.pages().size())
                            .mapToObj(place ->
                                    new PageView(place + 1, text.pages().get(place)))
                            .toList());
        }
    }

    record PageView(int number, String text) {}

    @GetMapping("/api/documents/{documentId}/text")
    @Operation(
            summary = "Read the text of a document",
            description =
                    "In plain words, page by page where it has pages; for whoever may read the document. The first"
                            + " time takes as long as reading the document does.")
    TextView read(@PathVariable String documentId, Caller caller) throws IOException {
        Audience reader = Audience.of(caller.roleNames());
        return switch (desk.text(documentId, reader)) {
            case DocumentTextDesk.Told told -> TextView.of(told);
            case DocumentTextDesk.NotThere _ ->
                throw DocumentProblems.unreadable(documentId, reader, readers).raise();
            case DocumentTextDesk.Busy _ ->
                throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "documents-are-being-read", "Others are being read")
                        .detail("So many documents are being read for their text that this one has to wait.")
                        .todo("Ask again in a moment.")
                        .header(HttpHeaders.RETRY_AFTER, SOON)
                        .raise();
        };
    }
}
