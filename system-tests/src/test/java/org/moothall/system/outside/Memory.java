package org.moothall.system.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a number of processes took of the machine's memory at one moment: the sum of their proportional shares (PSS), which
 * counts a page that several have in common once.
 */
public record Memory(int processes, long mebibytes) {

    /** Whether this system tells a process's share. */
    public static boolean canBeRead() {
        return Files.exists(Path.of("/proc/self/smaps_rollup"));
    }

    static Memory of(List<ProcessHandle> processes) {
        long kibibytes =
                canBeRead() ? processes.stream().mapToLong(Memory::share).sum() : 0;
        return new Memory(processes.size(), kibibytes / 1024);
    }

    private static long share(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup")).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
