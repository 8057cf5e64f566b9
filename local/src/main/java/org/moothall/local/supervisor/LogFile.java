package org.moothall.local.supervisor;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The last words of a process that ended: of its last lines, the one that most looks like the reason. */
    String lastWords() {
        var lines = tail().filter(it -> !it.isBlank()).toList();
        return lines.stream()
                .filter(it -> it.contains("Caused by:") || it.contains("Exception in thread") || it.contains("Error:"))
                .reduce((first, second) -> second)
                .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast()))
                .map(String::strip)
                .map(it -> it.length() > 300 ? it.substring(0, 300) + "…" : it)
                .orElse("it said nothing");
    }

    private Stream<String> tail() {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var length = (int) Math.min(file.length(), 20_000);
            var bytes = new byte[length];
            file.seek(file.length() - length);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            return Stream.of("its log cannot be read: " + e.getMessage());
        }
    }
}
