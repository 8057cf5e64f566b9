package org.moothall.gateway.minuting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Minutes in a list. */
@JsonIgnoreProperties(ignoreUnknown = true)
record MinutesLine(
        String meetingId,
        String bodyName,
        OffsetDateTime startsAt,
        String status,
        @Nullable String standing) {

    MinutesLine {
        // Of minutes in a stage that is not known here a page would say and offer the wrong things.
        Stage.of(status, standing);
    }

    /** A page of them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Lines(List<MinutesLine> items, @Nullable String next) {}

    Stage stage() {
        return Stage.of(status, standing);
    }
}
