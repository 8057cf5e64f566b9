package org.moothall.gateway.upload;

import java.io.InputStream;

/**
 * The file of a form, of which nothing has been read yet.
 *
 * @param name as the browser says it, with or without folders
 */
public record SentFile(String name, InputStream content) {
    /** The attribute of the request that has it. */
    public static final String ATTRIBUTE = "org.moothall.gateway.upload.file";

    /** What a browser sends where no file was chosen. */
    public boolean isNone() {
        return name.isBlank();
    }
}
