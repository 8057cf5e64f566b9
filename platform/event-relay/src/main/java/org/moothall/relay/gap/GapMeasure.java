package org.moothall.relay.gap;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.moothall.relay.measure.Measure;
import org.moothall.relay.measure.TopicGauge;

/** The gauge {@code projection.gap}: how many versions are missing of what was read from each topic. */
final class GapMeasure implements Measure {

    private final Gaps gaps;
    private final List<String> topics;
    private final TopicGauge gauge;

    GapMeasure(Gaps gaps, List<String> topics, MeterRegistry registry) {
        this.gaps = gaps;
        this.topics = topics;
        this.gauge =
                new TopicGauge(registry, "projection.gap", "Versions of aggregates that this service has not seen");
    }

    @Override
    public void take() {
        topics.forEach(topic -> gauge.set(topic, (double) gaps.missing(topic)));
    }

    @Override
    public void unknown() {
        gauge.unknown();
    }
}
