package org.moothall.gateway.operating;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record that a service could not read.
 *
 * @param diedAt when it was put aside
 * @param recordedAt when it was written on the topic
 * @param tries how often it was replayed in vain
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record DeadLetter(
        String id,
        String state,
        String reason,
        OffsetDateTime diedAt,
        String topic,
        int partition,
        long offset,
        OffsetDateTime recordedAt,
        @Nullable String key,
        @Nullable List<Header> headers,
        @Nullable Body body,
        @Nullable Person decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String discardReason,
        int tries,
        @Nullable Try lastTry) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Header(String name, String value) {}

    /** The beginning of it; utf8 is false where it is no text. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Body(String text, boolean cut, boolean utf8) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Person(String name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Try(OffsetDateTime at, Person by, String reason) {}

    /** A part of a list of them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Lines(List<DeadLetter> items, @Nullable String next) {}

    public boolean isOpen() {
        return state.equals("open");
    }

    /** What the record says it is, in the words of the contract. */
    public @Nullable String type() {
        return headers == null
                ? null
                : headers.stream()
                        .filter(header -> header.name().equals("ce_type"))
                        .map(Header::value)
                        .findFirst()
                        .orElse(null);
    }
}
