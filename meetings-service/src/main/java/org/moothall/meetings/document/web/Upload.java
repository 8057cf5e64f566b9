package org.moothall.meetings.document.web;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Problem;
import org.moothall.meetings.document.AcceptedKinds;
import org.moothall.meetings.document.DocumentKinds;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file that was sent and may be taken.
 *
 * @param mediaType what its content is, which is also what its name says
 */
record Upload(String title, String mediaType) {

    private static final int LONGEST_TITLE = 300;

    /** Looks at what was sent; ends the request with a problem where it cannot be taken. */
    static Upload of(MultipartFile file, @Nullable String title, DocumentKinds kinds) throws IOException {
        if (file.isEmpty()) {
            throw Problem.invalid("The document is empty")
                    .field("file", "must have content")
                    .raise();
        }
        return new Upload(title(file, title), acceptedKind(file, kinds));
    }

    private static String acceptedKind(MultipartFile file, DocumentKinds kinds) throws IOException {
        String kind;
        try (InputStream stream = file.getInputStream()) {
            kind = kinds.of(stream);
        }
        if (!AcceptedKinds.accepts(name(file), kind)) {
            throw Problem.of(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                            "unsupported-document",
                            "This kind of document is not taken")
                    .detail("By its content the file is '%s', which is not what its name says, or is not taken here."
                            .formatted(kind))
                    .field("file", "must be one of " + AcceptedKinds.extensions() + ", named so")
                    .raise();
        }
        return kind;
    }

    private static String title(MultipartFile file, @Nullable String title) {
        String chosen = title == null || title.isBlank() ? name(file) : title.strip();
        if (chosen.length() > LONGEST_TITLE) {
            throw Problem.invalid("The title is too long")
                    .field("title", "must have at most " + LONGEST_TITLE + " characters")
                    .raise();
        }
        return chosen;
    }

    /** The name without the folders that some browsers send along. */
    private static String name(MultipartFile file) {
        String sent = file.getOriginalFilename();
        return sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    }
}
