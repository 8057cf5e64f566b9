package org.moothall.minutes.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.revision.Alarm;
import org.moothall.minutes.revision.KeySource;
import org.moothall.minutes.revision.Notary;
import org.moothall.minutes.revision.RecordCheck;
import org.moothall.minutes.revision.Records;
import org.moothall.relay.rounds.Rounds;
import org.moothall.relay.rounds.Rounds.Plan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The public record and the keys that seal it. */
@Configuration(proxyBeanMethods = false)
class RecordWiring {

    private static final Logger log = LoggerFactory.getLogger(RecordWiring.class);
    private static final Duration FIRST_CHECK = Duration.ofMinutes(1);

    @Bean
    RecordAlarm recordAlarm(MeterRegistry registry, Clock clock) {
        return new RecordAlarm(registry, clock);
    }

    @Bean
    RecordCheck recordCheck(Records records, Notary notary, Alarm alarm, Clock clock) {
        return new RecordCheck(records, notary, alarm, clock);
    }

    /** Soon after the start, and from then on at the interval that is set; the gauge of its age tells when none succeeds. */
    @Bean
    Rounds recordWatch(RecordCheck check, MinutesSettings settings) {
        return new Rounds(
                Plan.every(settings.record().checkInterval(), "record-watch").firstAfter(FIRST_CHECK),
                _ -> check.run(),
                failure -> log.error("The record could not be checked", failure));
    }

    @Bean
    KeySource keySource(MinutesSettings settings) {
        MinutesSettings.RecordKeeping kept = settings.record();
        return new KeySource(keys(kept.keys(), kept.keysFile()), given(kept.signingKey()));
    }

    private static @Nullable String keys(@Nullable String value, @Nullable String file) {
        String set = given(value);
        String path = given(file);
        if (set != null && path != null) {
            throw new IllegalArgumentException(
                    "Set moothall.minutes.record.keys or moothall.minutes.record.keys-file, not both");
        }
        return path == null ? set : read(Path.of(path));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("moothall.minutes.record.keys-file cannot be read: " + file, e);
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
