package org.moothall.relay.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private final List<String> said = new ArrayList<>();

    @Test
    void sayThatOneIsUnknownWhichFailsAndTakeTheOthers() throws Exception {
        new Measures(List.of(measure("failing", true), measure("taken", false))).take();

        assertThat(said).containsExactly("failing is unknown", "taken");
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
