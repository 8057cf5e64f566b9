package org.moothall.local.supervisor;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The lines that the person at the keyboard sees, each whole, whoever writes it; the log has them with their times. */
final class Progress {

    private final PrintStream out;
    private final @Nullable Path log;

    Progress(PrintStream out) {
        this(out, null);
    }

    Progress(PrintStream out, @Nullable Path log) {
        this.out = out;
        this.log = log;
    }

    synchronized void line(String line) {
        out.println(line);
        out.flush();
        if (log != null) {
            append(log, Instant.now().truncatedTo(ChronoUnit.MILLIS) + " " + line.strip() + "\n");
        }
    }

    void about(ChildPlan child, String what) {
        line("  %-14s %s".formatted(child.name(), what));
    }

    private static void append(Path log, String line) {
        try {
            Files.writeString(log, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
