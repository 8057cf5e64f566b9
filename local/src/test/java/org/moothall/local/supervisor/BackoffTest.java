package org.moothall.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void waitsLongerAfterEachEarlyDeathUpToHalfAMinute() {
        var backoff = new Backoff();

        var waits = Stream.generate(() -> backoff.after(Duration.ofSeconds(2))).limit(7);

        assertThat(waits).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void forgetsEarlierDeathsAfterALifeOfAMinute() {
        var backoff = new Backoff();
        backoff.after(Duration.ofSeconds(1));
        backoff.after(Duration.ofSeconds(1));

        assertThat(backoff.after(Duration.ofMinutes(5))).isEqualTo(Duration.ofSeconds(1));
    }
}
