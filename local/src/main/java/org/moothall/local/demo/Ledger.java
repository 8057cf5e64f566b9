package org.moothall.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was loaded already, step by step with its result, so that a load that broke off goes on where it stopped. */
final class Ledger {

    private final Path file;
    private final Map<String, String> done = new HashMap<>();
    private int added;

    Ledger(Path directory) {
        this.file = directory.resolve("loaded");
        try {
            Files.createDirectories(directory);
            if (Files.exists(file)) {
                // A line that a crash cut short has no end and does not count.
                for (var line : Files.readString(file).split("(?<=\n)", -1)) {
                    enter(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The result of a step, which is done only if it was not done before. */
    String step(String key, Supplier<String> work) {
        var known = done.get(key);
        if (known != null) {
            return known;
        }
        var result = work.get();
        try {
            Files.writeString(file, key + "\t" + result + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        done.put(key, result);
        added++;
        return result;
    }

    void step(String key, Runnable work) {
        step(key, () -> {
            work.run();
            return "done";
        });
    }

    boolean addedNothing() {
        return added == 0;
    }

    private void enter(String line) {
        var tab = line.indexOf('\t');
        if (tab > 0 && line.endsWith("\n")) {
            done.put(line.substring(0, tab), line.substring(tab + 1, line.length() - 1));
        }
    }
}
