package org.moothall.local.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The log of one child, which writes to it directly and keeps it open. It is therefore rotated by copy and truncate, and
 * goes on being written if the supervisor dies.
 */
record LogFile(Path path) {

    private static final long LARGEST = 10_000_000;

    static LogFile of(Path logs, String name) {
        return new LogFile(logs.resolve(name + ".log"));
    }

    void rotateIfLarge() {
        rotateIfLargerThan(LARGEST);
    }

    void rotateIfLargerThan(long bytes) {
        try {
            if (!Files.exists(path) || Files.size(path) <= bytes) {
                return;
            }
            var older = path.resolveSibling(path.getFileName() + ".2");
            var old = path.resolveSibling(path.getFileName() + ".1");
            if (Files.exists(old)) {
                Files.move(old, older, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.copy(path, old);
            try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.truncate(0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String lastWords() {
        return LastWords.of(path);
    }
}
