package org.moothall.local.supervisor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** How much memory a process really costs: its proportional share where the system tells it, else what is resident. */
final class Memory {

    private Memory() {}

    static OptionalLong kilobytes(long pid) {
        var rollup = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        try {
            return Files.exists(rollup) ? proportional(rollup) : resident(pid);
        } catch (IOException gone) {
            return OptionalLong.empty();
        }
    }

    private static OptionalLong proportional(Path rollup) throws IOException {
        try (var lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        }
    }

    private static OptionalLong resident(long pid) throws IOException {
        var process = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        return said.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(said));
    }
}
