package org.moothall.meetings.pack.files;

import java.io.IOException;

/** A paper that could be opened, and then not be bound. */
final class BrokenPaperException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String documentId;

    BrokenPaperException(String documentId, Throwable cause) {
        super("A paper that cannot be bound: " + documentId, cause);
        this.documentId = documentId;
    }

    String documentId() {
        return documentId;
    }
}
