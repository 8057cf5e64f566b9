package org.moothall.gateway.minuting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How published minutes stand with the body that they are of. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Confirmation(
        String status,
        String meetingId,
        OffsetDateTime startsAt,
        @Nullable OffsetDateTime confirmedAt,
        @Nullable List<Correction> corrections,
        @Nullable OffsetDateTime signedAt,
        @Nullable String signedBy) {

    /** Words that the body had put right. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Correction(String itemId, String said, String says, String reason) {}
}
