package org.moothall.meetings.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Where the contents of documents are kept. */
public interface DocumentContents {

    /** Keeps the content under an id; the stream is read to its end. */
    void keep(String documentId, InputStream content) throws IOException;

    Optional<Content> open(String documentId);

    /** With it goes whatever was made of it. */
    void remove(String documentId);

    /** A content that can be read once. */
    interface Content {
        InputStream stream() throws IOException;

        long size();
    }
}
