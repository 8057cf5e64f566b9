package org.moothall.relay.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MeasureTimerTest {

    private final LinkedBlockingQueue<String> said = new LinkedBlockingQueue<>();

    @Test
    void goesOnWhenItIsStartedAgainAfterAStop() throws Exception {
        MeasureTimer timer = new MeasureTimer(List.of(measure("taken", false)), Duration.ofMillis(1));
        timer.start();
        assertThat(said.poll(10, TimeUnit.SECONDS)).isEqualTo("taken");
        timer.stop();
        assertThat(timer.isRunning()).isFalse();
        said.clear();

        timer.start();

        assertThat(said.poll(10, TimeUnit.SECONDS)).isEqualTo("taken");
        assertThat(said.poll(10, TimeUnit.SECONDS)).isEqualTo("taken");
        timer.stop();
    }

    @Test
    void saysThatOneIsUnknownWhichFailsAndTakesTheOthers() throws Exception {
        MeasureTimer timer =
                new MeasureTimer(List.of(measure("failing", true), measure("taken", false)), Duration.ofMinutes(1));

        timer.start();

        assertThat(said.poll(10, TimeUnit.SECONDS)).isEqualTo("failing is unknown");
        assertThat(said.poll(10, TimeUnit.SECONDS)).isEqualTo("taken");
        timer.stop();
    }

    private Measure measure(String name, boolean fails) {
        return new Measure() {
            @Override
            public void take() {
                if (fails) {
                    throw new IllegalStateException("the broker is away");
                }
                said.add(name);
            }

            @Override
            public void unknown() {
                said.add(name + " is unknown");
            }
        };
    }
}
