package org.moothall.minutes.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.MinuteBook;
import org.moothall.minutes.minutes.PublishedRecords;
import org.moothall.minutes.revision.KeySource;
import org.moothall.minutes.revision.Records;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The public record and the keys that seal it. */
@Configuration(proxyBeanMethods = false)
class RecordWiring {

    @Bean
    Records records(MinuteBook book) {
        return new PublishedRecords(book);
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
