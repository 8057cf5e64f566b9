package org.moothall.local.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The directory that holds one installation's data; everything that is ever written or wiped lies inside it. */
public record Home(Path directory) {

    private static final String MARKER = "this-is-a-moothall-home";

    public Home {
        directory = directory.toAbsolutePath().normalize();
    }

    public Path apps() {
        return directory.resolve("apps");
    }

    public Path logs() {
        return directory.resolve("logs");
    }

    public Path run() {
        return directory.resolve("run");
    }

    public Path kafka() {
        return directory.resolve("kafka");
    }

    public Path store() {
        return directory.resolve("store");
    }

    public Path mail() {
        return directory.resolve("mail");
    }

    public Path secrets() {
        return directory.resolve("secrets");
    }

    /** The search index, which the events bring back if it is lost. */
    public Path search() {
        return directory.resolve("search");
    }

    /** What a process writes while it works; nobody needs it when the process is gone. */
    public Path scratch(String process) {
        return scratch().resolve(process);
    }

    private Path scratch() {
        return directory.resolve("scratch");
    }

    public Path demo() {
        return directory.resolve("demo");
    }

    /** Creates what is missing, and marks the directory as ours. */
    public Home prepare() {
        try {
            for (var part : List.of(logs(), run(), mail(), demo())) {
                Files.createDirectories(part);
            }
            if (!marked()) {
                Files.createFile(directory.resolve(MARKER));
            }
            return this;
        } catch (IOException e) {
            throw new PlainFailure("Cannot write to the data directory " + directory + ": " + e.getMessage(), e);
        }
    }

    /** Forgets all data and secrets, and leaves settings, logs and applications. Touches nothing that Moothall did not make. */
    public void wipe() {
        if (!Files.exists(directory)) {
            return;
        }
        if (!marked()) {
            throw new PlainFailure("Not wiping " + directory + ": it is not a data directory of Moothall");
        }
        for (var part : List.of(kafka(), store(), mail(), search(), scratch(), secrets(), demo())) {
            delete(part);
        }
    }

    private boolean marked() {
        return Files.exists(directory.resolve(MARKER));
    }

    private static void delete(Path part) {
        try {
            Tree.delete(part);
        } catch (IOException e) {
            throw new PlainFailure("Cannot wipe " + part + ": " + e.getMessage(), e);
        }
    }
}
