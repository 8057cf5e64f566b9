package org.moothall.minutes.document.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Files that come with the program. */
final class Resources {
    private Resources() {}

    static String text(String path) {
        try (InputStream file = open(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String path) {
        return Objects.requireNonNull(Resources.class.getResourceAsStream(path), path);
    }
}
