package org.moothall.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LifeTest {

    @Test
    void isInAProcessThatRuns() {
        assertThat(Life.in(ProcessHandle.current())).isTrue();
        assertThat(Life.endsWithin(ProcessHandle.current(), Duration.ofMillis(50)))
                .isFalse();
    }

    @Test
    void isNotInAProcessWhoseParentHasNotNoticedItsEnd() throws Exception {
        // The shell starts a child and then becomes a program that never asks after children.
        var parent = new ProcessBuilder("/bin/sh", "-c", "sleep 600 & echo $!; exec sleep 600").start();
        try {
            var pid = Long.parseLong(parent.inputReader(StandardCharsets.UTF_8).readLine());
            var child = ProcessHandle.of(pid).orElseThrow();
            child.destroyForcibly();

            await().atMost(Duration.ofSeconds(5)).until(() -> !Life.in(child));
        } finally {
            parent.destroyForcibly();
        }
    }
}
