package org.moothall.contracts.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The folder of the contract in the source tree, with the pages that are not on the classpath. */
final class Sources {

    static final Path ROOT = Path.of(System.getProperty("moothall.root", ".."));
    static final Path CONTRACTS = ROOT.resolve("contracts");

    private static final Pattern VERSION = Pattern.compile("^## (\\d+\\.\\d+\\.\\d+) ", Pattern.MULTILINE);
    private static final Pattern INFO = Pattern.compile("^  version: (\\S+)$", Pattern.MULTILINE);

    private Sources() {}

    static String read(String file) {
        try {
            return Files.readString(CONTRACTS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String topOfTheChangelog() {
        return first(VERSION, "CHANGELOG.md");
    }

    static String version() {
        return first(INFO, "asyncapi.yaml");
    }

    private static String first(Pattern pattern, String file) {
        return pattern.matcher(read(file))
                .results()
                .findFirst()
                .map((MatchResult found) -> found.group(1))
                .orElseThrow(() -> new AssertionError(file + " names no version"));
    }
}
