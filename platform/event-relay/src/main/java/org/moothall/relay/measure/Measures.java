package org.moothall.relay.measure;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All measures, taken one after the other. One that fails does not keep the others from being taken. */
final class Measures {

    private static final Logger log = LoggerFactory.getLogger(Measures.class);

    private final List<Measure> measures;

    Measures(List<Measure> measures) {
        this.measures = measures;
    }

    void take() throws InterruptedException {
        for (Measure measure : measures) {
            try {
                measure.take();
            } catch (ExecutionException | RuntimeException e) {
                // The gauges say that nothing is known; why, is said by those who need broker or store.
                log.debug("{} could not be measured", measure, e);
                measure.unknown();
            }
        }
    }
}
