package org.moothall.contracts.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What an outsider unpacks. */
class ZipTest {

    private static final Path ZIP = Path.of(System.getProperty("moothall.contract.zip"));

    @Test
    void holdsTheContractAndNothingElse() throws IOException {
        SortedMap<String, byte[]> expected = new TreeMap<>();
        expected.put("LICENSE", Files.readAllBytes(Sources.ROOT.resolve("LICENSE")));
        for (String file : List.of("README.md", "CHANGELOG.md", "asyncapi.yaml")) {
            expected.put(file, Files.readAllBytes(Sources.CONTRACTS.resolve(file)));
        }
        for (String folder : List.of("events", "needs")) {
            for (Path file : filesIn(Sources.CONTRACTS.resolve(folder))) {
                expected.put(Sources.CONTRACTS.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        String top = "moothall-contracts-" + Sources.version() + "/";

        Map<String, byte[]> found = contents();

        assertThat(found.keySet()).isEqualTo(prefixed(top, expected).keySet());
        prefixed(top, expected)
                .forEach((name, bytes) -> assertThat(found.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void isNamedByTheVersionThatTheMapAndTheChangelogSay() {
        assertThat(ZIP).hasFileName("moothall-contracts-" + Sources.version() + ".zip");
        assertThat(Sources.topOfTheChangelog()).isEqualTo(Sources.version());
    }

    @Test
    void isTheSameByteForByteWheneverItIsPacked() throws IOException {
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getTimeLocal).distinct())
                    .as("one time for all entries, that of the pom")
                    .hasSize(1);
            assertThat(zip.stream()
                            .filter(entry -> !entry.isDirectory())
                            .map(ZipEntry::getName)
                            .filter(name -> name.contains("/events/")))
                    .as("in the order of names, not in that of the disk")
                    .isSorted();
        }
    }

    private static SortedMap<String, byte[]> prefixed(String top, SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> prefixed = new TreeMap<>();
        files.forEach((name, bytes) -> prefixed.put(top + name, bytes));
        return prefixed;
    }

    private static Map<String, byte[]> contents() throws IOException {
        SortedMap<String, byte[]> found = new TreeMap<>();
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            for (ZipEntry entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
                found.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return found;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
