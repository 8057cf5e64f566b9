package org.moothall.minutes.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.revision.Alarm;
import org.moothall.minutes.revision.Findings;
import org.moothall.minutes.revision.Flaw;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what the last check of the record found, in gauges, and in the log by meeting: of the text nothing is said. */
final class RecordAlarm implements Alarm {
    private static final Logger log = LoggerFactory.getLogger(RecordAlarm.class);

    private final AtomicReference<@Nullable Findings> last = new AtomicReference<>();

    RecordAlarm(MeterRegistry registry, InstantSource clock) {
        gauge(
                registry,
                "minutes.record.broken",
                "Minutes whose stored record is not as it was sealed",
                findings -> findings.broken().size());
        gauge(registry, "minutes.record.unproven", "Published minutes without a sealed revision", Findings::unproven);
        TimeGauge.builder("minutes.record.check.age", last, TimeUnit.SECONDS, held -> age(held.get(), clock))
                .description("How long ago the record was last checked from end to end")
                .register(registry);
    }

    @Override
    public void hear(Findings findings) {
        last.set(findings);
        findings.broken()
                .forEach(broken -> log.error(
                        "The published minutes of meeting {} are not as they were sealed: {}",
                        broken.meetingId(),
                        broken.flaws().stream().map(Flaw::word).sorted().toList()));
        log.info("The record of {} published minutes was checked", findings.checked());
    }

    private void gauge(MeterRegistry registry, String name, String what, ToDoubleFunction<Findings> value) {
        Gauge.builder(name, last, held -> known(held.get(), value))
                .description(what)
                .register(registry);
    }

    private static double known(@Nullable Findings findings, ToDoubleFunction<Findings> value) {
        return findings == null ? Double.NaN : value.applyAsDouble(findings);
    }

    private static double age(@Nullable Findings findings, InstantSource clock) {
        return findings == null
                ? Double.NaN
                : Duration.between(findings.at(), clock.instant()).toSeconds();
    }
}
