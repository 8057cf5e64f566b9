package org.moothall.gateway.record;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose minutes they are, and who stood by them when. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Minutes(
        String meetingId,
        String bodyName,
        OffsetDateTime startsAt,
        @Nullable OffsetDateTime approvedAt,
        @Nullable String approvedBy,
        @Nullable OffsetDateTime publishedAt,
        @Nullable LocalDate openUntil,
        @Nullable Confirmation confirmation) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Confirmation(
            String meetingId,
            OffsetDateTime startsAt,
            @Nullable OffsetDateTime confirmedAt,
            @Nullable List<Correction> corrections,
            @Nullable OffsetDateTime signedAt,
            @Nullable Presiding presiding) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Correction(String said, String says, String reason) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Presiding(String name) {}
}
