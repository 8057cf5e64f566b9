package org.moothall.meetings.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Port: takes the words out of documents. */
public interface DocumentReading {

    /**
     * Reads a content to its end, or as far as it may.
     *
     * @return nothing where as many documents are being read as may be at once
     * @throws IOException if the content could not be had
     */
    Optional<DocumentText> read(InputStream content, String mediaType) throws IOException;
}
