package org.moothall.contracts.evolution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.contracts.Contract;

/** Holds the contract that is being worked on to every edition that was ever released. */
class ContractEvolutionTest {

    private static final String SUMS = "SHA256SUMS";

    static Set<String> versions() {
        return Edition.released().keySet();
    }

    @Test
    void hasSomethingToKeep() {
        assertThat(Edition.released()).containsKey("1.0.0");
        assertThat(Edition.released().get("1.0.0").schemas()).hasSizeGreaterThanOrEqualTo(20);
    }

    /** Else what everybody reads already could still be broken without a word. */
    @Test
    void hasReleasedEveryEditionThatHasADate() throws IOException {
        Set<String> dated = Files.readAllLines(Path.of("CHANGELOG.md")).stream()
                .filter(line -> line.matches("## [0-9.]+ \\(\\d{4}-\\d{2}-\\d{2}\\)"))
                .map(line -> line.split(" ")[1])
                .collect(Collectors.toSet());

        assertThat(dated).isNotEmpty().isEqualTo(versions());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void breaksNothingThatWasReleased(String version) {
        assertThat(Evolution.breaks(Edition.released().get(version), Edition.current()))
                .as("what is released is kept; what has to break becomes the next version of the event")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void hasANewVersionWhereItDiffersFromWhatWasReleased(String version) {
        Edition released = Edition.released().get(version);
        Edition current = Edition.current();

        if (Evolution.differ(released, current)) {
            assertThat(Evolution.isNewer(current.version(), version))
                    .as("info.version of asyncapi.yaml, %s, is later than the released %s", current.version(), version)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void leavesWhatWasReleasedAsItWas(String version) throws IOException {
        Path folder = Contract.folder().resolve("released").resolve(version);
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(SUMS))
                    .forEach(file -> found.put(folder.relativize(file).toString(), sum(file)));
        }
        Map<String, String> noted = new TreeMap<>();
        Files.readString(folder.resolve(SUMS), UTF_8)
                .lines()
                .map(line -> line.split(" {2}", 2))
                .forEach(line -> noted.put(line[1], line[0]));

        assertThat(found).isEqualTo(noted);
        assertThat(Edition.at(folder).version()).isEqualTo(version);
    }

    private static String sum(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
