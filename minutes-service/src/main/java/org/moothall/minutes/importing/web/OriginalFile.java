package org.moothall.minutes.importing.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.moothall.minutes.importing.KeptImport;
import org.moothall.minutes.importing.Manuscript;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An imported file as a download: it came from somewhere, so no browser may show or run it here. */
final class OriginalFile {
    private static final Map<String, String> ENDINGS =
            Map.of("text/plain", "txt", "text/html", "html", "application/pdf", "pdf");

    private OriginalFile() {}

    static ResponseEntity<byte[]> download(KeptImport kept, Manuscript original) {
        ContentDisposition file = ContentDisposition.attachment()
                .filename("import-" + kept.id() + "." + ENDINGS.getOrDefault(kept.mediaType(), "docx"))
                .build();
        return ResponseEntity.ok()
                .contentType(type(kept, original))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(original.content());
    }

    private static MediaType type(KeptImport kept, Manuscript original) {
        if (!kept.mediaType().startsWith("text/")) {
            return MediaType.parseMediaType(kept.mediaType());
        }
        Charset charset = original.charset();
        return new MediaType(MediaType.TEXT_PLAIN, charset == null ? StandardCharsets.UTF_8 : charset);
    }
}
