package org.moothall.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path run;

    @Test
    void findsTheProcessThatItWasWrittenFor() {
        PidFile.of("parts", ProcessHandle.current(), 2).write(run);

        var read = PidFile.read(run, "parts").orElseThrow();

        assertThat(read.process()).contains(ProcessHandle.current());
        assertThat(read.restarts()).isEqualTo(2);
    }

    @Test
    void doesNotTakeAnotherProcessWithTheSamePidForOurs() {
        var reused = new PidFile("parts", ProcessHandle.current().pid(), Instant.parse("2020-01-01T00:00:00Z"), 0);

        assertThat(reused.process()).isEmpty();
    }

    @Test
    void knowsNothingWhereNoFileIs() {
        assertThat(PidFile.read(run, "parts")).isEmpty();
    }
}
