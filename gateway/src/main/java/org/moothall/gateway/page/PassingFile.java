package org.moothall.gateway.page;

import java.io.InputStream;
import org.springframework.core.io.InputStreamResource;

/** A file whose size nobody knows before it has passed. */
final class PassingFile extends InputStreamResource {
    private final String name;

    PassingFile(String name, InputStream content) {
        super(content);
        this.name = name;
    }

    @Override
    public String getFilename() {
        return name;
    }

    @Override
    public long contentLength() {
        return -1;
    }
}
