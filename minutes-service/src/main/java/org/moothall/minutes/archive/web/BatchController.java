package org.moothall.minutes.archive.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Page;
import org.moothall.http.PageRequest;
import org.moothall.http.Problem;
import org.moothall.minutes.archive.Batch;
import org.moothall.minutes.archive.BatchAnswer;
import org.moothall.minutes.archive.BatchDesk;
import org.moothall.minutes.archive.BatchFile;
import org.moothall.minutes.archive.FilesAsked;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Archives of pages: sent as one zip, read in the background, with progress and a report. */
@RestController
@RequestMapping("/api/minutes/imports/batches")
@Tag(name = "Imports")
class BatchController {
    private final BatchDesk desk;

    BatchController(BatchDesk desk) {
        this.desk = desk;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Read a zip of pages",
            description =
                    "Each file becomes an import of its own, to be placed in a minute item later. The answer comes at"
                            + " once; its Location tells how far the reading is. Reading goes on after a restart.")
    ResponseEntity<BatchView> open(@RequestParam MultipartFile file, @RequestParam @Nullable String charset)
            throws IOException {
        String named = charset == null ? null : charset(charset);
        Path local = Files.createTempFile("moothall-upload-", ".zip");
        try {
            file.transferTo(local);
            return response(desk.open(local, name(file), named));
        } finally {
            Files.deleteIfExists(local);
        }
    }

    @GetMapping
    @Operation(summary = "List the zips of pages", description = "The newest first, with how far each is.")
    ResponseEntity<Page<BatchView>> list(PageRequest page) {
        return Page.response(
                desk.list(page.after(), page.limit() + 1).stream()
                        .map(batch -> BatchView.of(batch, null))
                        .toList(),
                page,
                BatchView::id);
    }

    @GetMapping("/{batchId}")
    @Operation(summary = "How far a zip of pages is, and what was found in it")
    BatchView read(@PathVariable String batchId) {
        return BatchView.of(find(batchId), desk.totals(batchId));
    }

    @GetMapping("/{batchId}/files")
    @Operation(
            summary = "What came of each file",
            description =
                    "In the order of the zip: the import that it became and what was found, or why it failed. With"
                            + " failed only those that were not read, with toLookAt only those with decisions or actions that want a"
                            + " look, since the two ways of reading differ on them.")
    ResponseEntity<Page<BatchFile>> files(
            @PathVariable String batchId,
            @RequestParam(defaultValue = "false") boolean failed,
            @RequestParam(defaultValue = "false") boolean toLookAt,
            PageRequest page) {
        find(batchId);
        FilesAsked asked = new FilesAsked(failed, toLookAt);
        return Page.response(desk.files(batchId, asked, page.after(), page.limit() + 1), page, BatchFile::key);
    }

    @PostMapping("/{batchId}/cancellation")
    @Operation(
            summary = "Stop reading a zip",
            description = "What was read stays. A batch that has ended stays as it is.")
    BatchView cancel(@PathVariable String batchId) {
        find(batchId);
        Batch stopped = desk.cancel(batchId)
                .orElseThrow(() -> Problem.notFound("batch", batchId).raise());
        return BatchView.of(stopped, null);
    }

    private Batch find(String batchId) {
        return desk.find(batchId)
                .orElseThrow(() -> Problem.notFound("batch", batchId).raise());
    }

    private static String charset(String name) {
        try {
            return Charset.forName(name).name();
        } catch (IllegalArgumentException unknown) {
            throw Problem.invalid("The charset is not known")
                    .field("charset", "must be the name of a charset, such as windows-1252")
                    .raise();
        }
    }

    private static String name(MultipartFile file) {
        String sent = file.getOriginalFilename();
        String name = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return name.length() > 200 ? name.substring(0, 200) : name;
    }

    private static ResponseEntity<BatchView> response(BatchAnswer answer) {
        return switch (answer) {
            case BatchAnswer.Opened(Batch batch) ->
                ResponseEntity.accepted()
                        .location(URI.create("/api/minutes/imports/batches/" + batch.id()))
                        .body(BatchView.of(batch, null));
            case BatchAnswer.NoZip() ->
                throw Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "no-zip", "The file is no zip")
                        .field("file", "must be a zip that can be opened")
                        .raise();
            case BatchAnswer.NoFiles() ->
                throw Problem.invalid("The zip is empty")
                        .field("file", "must have files in it")
                        .raise();
            case BatchAnswer.TooManyFiles(int files, int most) ->
                throw Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "The zip has too many files")
                        .detail("It has %d files; at most %d are taken at once.".formatted(files, most))
                        .todo("Send it in parts.")
                        .raise();
        };
    }
}
