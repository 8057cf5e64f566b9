package org.moothall.system.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that the platform wrote or said.
 *
 * @param detail which topic, whose letter, what log
 * @param time as of when it speaks, if it says so
 * @param readings the content in lower case, as it stands and as somebody reads it who undoes encodings
 */
public record Text(Place place, String detail, @Nullable Instant time, String content, List<String> readings) {

    public Text(Place place, String detail, @Nullable Instant time, String content) {
        this(
                place,
                detail,
                time,
                content,
                Readings.of(content).stream()
                        .map(reading -> reading.toLowerCase(Locale.ROOT))
                        .toList());
    }
}
