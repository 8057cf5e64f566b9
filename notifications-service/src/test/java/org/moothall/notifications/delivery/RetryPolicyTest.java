package org.moothall.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    private final RetryPolicy policy = new RetryPolicy(5, Duration.ofSeconds(10), Duration.ofSeconds(30));

    @Test
    void doublesTheDelayUpToTheLongest() {
        assertThat(policy.delayAfter(1, 1)).contains(Duration.ofSeconds(10));
        assertThat(policy.delayAfter(2, 1)).contains(Duration.ofSeconds(20));
        assertThat(policy.delayAfter(3, 1)).contains(Duration.ofSeconds(30));
        assertThat(policy.delayAfter(4, 1)).contains(Duration.ofSeconds(30));
    }

    @Test
    void leavesARandomHalfOut() {
        assertThat(policy.delayAfter(1, 0)).contains(Duration.ofSeconds(5));
        assertThat(policy.delayAfter(1, 0.5)).contains(Duration.ofMillis(7_500));
    }

    @Test
    void endsAfterTheLastTry() {
        assertThat(policy.delayAfter(5, 1)).isEmpty();
    }

    @Test
    void doesNotOverflowHoweverManyTriesThereAre() {
        assertThat(new RetryPolicy(5_000, Duration.ofSeconds(1), Duration.ofHours(6)).delayAfter(4_000, 1))
                .contains(Duration.ofHours(6));
    }
}
