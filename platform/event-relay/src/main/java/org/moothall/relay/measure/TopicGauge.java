package org.moothall.relay.measure;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A gauge with one value for each topic, not a number as long as the value is not known. */
public final class TopicGauge {

    private final MeterRegistry registry;
    private final String name;
    private final String description;
    private final Map<String, Double> values = new ConcurrentHashMap<>();

    public TopicGauge(MeterRegistry registry, String name, String description) {
        this.registry = registry;
        this.name = name;
        this.description = description;
    }

    public void set(String topic, double value) {
        if (values.put(topic, value) == null) {
            Gauge.builder(name, () -> values.getOrDefault(topic, Double.NaN))
                    .description(description)
                    .tag("topic", topic)
                    .register(registry);
        }
    }

    public void unknown() {
        values.replaceAll((topic, value) -> Double.NaN);
    }
}
