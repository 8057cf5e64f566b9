package org.moothall.contracts.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step of a release, on a small contract whose tests are told to pass or to fail. */
class ReleaseScriptTest {

    @TempDir
    private Path root;

    private record Outcome(int code, String said) {}

    @BeforeEach
    void aContractThatIsReady() throws IOException {
        Files.createDirectories(root.resolve("contracts/events/meetings"));
        Files.copy(Sources.CONTRACTS.resolve("release"), root.resolve("contracts/release"));
        write("contracts/asyncapi.yaml", "asyncapi: 3.0.0\ninfo:\n  title: Small\n  version: 1.2.0\n");
        write("contracts/events/meetings/schema.json", "{}\n");
        write("contracts/CHANGELOG.md", "# Changes\n\n## 1.2.0 (2026-11-23)\nMore.\n\n## 1.1.0 (2026-10-01)\n");
        testsThat("exit 0");
    }

    @Test
    void freezesWhatIsGreenAndStandsInTheChangelog() throws IOException, InterruptedException {
        Outcome outcome = release();

        assertThat(outcome.code).as(outcome.said).isZero();
        Path frozen = root.resolve("contracts/released/1.2.0");
        assertThat(frozen.resolve("asyncapi.yaml")).hasSameTextualContentAs(root.resolve("contracts/asyncapi.yaml"));
        assertThat(frozen.resolve("events/meetings/schema.json")).hasContent("{}");
        assertThat(Files.readString(frozen.resolve("SHA256SUMS")).lines())
                .hasSize(2)
                .allMatch(line -> line.matches("[0-9a-f]{64} {2}(asyncapi\\.yaml|events/meetings/schema\\.json)"));
    }

    @Test
    void freezesNothingTwice() throws IOException, InterruptedException {
        release();
        write("contracts/events/meetings/schema.json", "{\"type\": \"object\"}\n");

        assertThat(release())
                .extracting(Outcome::code, Outcome::said)
                .containsExactly(
                        1, "release: 1.2.0 is released; what changes needs a later info.version in asyncapi.yaml\n");
        assertThat(root.resolve("contracts/released/1.2.0/events/meetings/schema.json"))
                .hasContent("{}");
    }

    @Test
    void freezesNothingThatIsNotInTheChangelog() throws IOException, InterruptedException {
        write("contracts/CHANGELOG.md", "# Changes\n\n## 1.2.0 (unreleased)\n");

        assertThat(release().said).contains("begins with '## 1.2.0 (unreleased)'");
        assertThat(root.resolve("contracts/released")).doesNotExist();
    }

    /** They hold every dated entry of the changelog to be frozen. */
    @Test
    void showsItsTestsWhatItFreezes() throws IOException, InterruptedException {
        testsThat("test -s contracts/released/1.2.0/SHA256SUMS");

        Outcome outcome = release();

        assertThat(outcome.code).as(outcome.said).isZero();
    }

    @Test
    void freezesNothingWhoseTestsFail() throws IOException, InterruptedException {
        testsThat("exit 1");

        assertThat(release().said).contains("the tests of the contract do not pass");
        assertThat(root.resolve("contracts/released")).doesNotExist();
    }

    private void testsThat(String end) throws IOException {
        write("mvnw", "#!/usr/bin/env bash\n" + end + "\n");
        assertThat(root.resolve("mvnw").toFile().setExecutable(true)).isTrue();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(root.resolve(file), text);
    }

    private Outcome release() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "bash", root.resolve("contracts/release").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }
}
