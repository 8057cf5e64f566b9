package org.moothall.meetings.document;

import java.io.IOException;
import java.io.InputStream;

/** Tells by its content what a document is. */
@FunctionalInterface
public interface DocumentKinds {

    /**
     * Looks at the content, not at any name.
     *
     * @param content is read and left unclosed
     * @return a media type, for example {@code application/pdf}
     */
    String of(InputStream content) throws IOException;
}
