package org.moothall.gateway.meeting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The minutes of a meeting, as minutes-service tells whoever asks: the public once they are published. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Minutes(
        String status,
        @Nullable OffsetDateTime publishedAt,
        @Nullable Attendance attendance,
        @Nullable Session session,
        @Nullable List<MinuteItem> items,
        @Nullable Confirmation confirmation) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Attendance(
            @Nullable List<Attendee> present,
            @Nullable List<Attendee> apologies,
            @Nullable List<Attendee> inAttendance,
            @Nullable List<Attendee> absent,
            @Nullable List<Movement> movements) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Attendee(
            String name,
            @Nullable String role,
            @Nullable Boolean remote,
            @Nullable Boolean presiding,
            @Nullable Named substituteFor) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Named(String name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Movement(
            String way,
            Named member,
            String itemId,
            @Nullable OffsetDateTime at) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Session(
            @Nullable OffsetDateTime startedAt,
            @Nullable OffsetDateTime endedAt,
            @Nullable List<Adjournment> adjournments) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Adjournment(
            OffsetDateTime from,
            @Nullable OffsetDateTime to,
            @Nullable String reason) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Confirmation(
            String status,
            @Nullable String meetingId,
            @Nullable OffsetDateTime startsAt,
            @Nullable OffsetDateTime confirmedAt,
            @Nullable OffsetDateTime signedAt,
            @Nullable String signedBy,
            @Nullable List<Correction> corrections) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Correction(
            @Nullable String itemId,
            @Nullable String said,
            @Nullable String says,
            @Nullable String reason) {}

    public boolean isPublished() {
        return "published".equals(status);
    }

    List<MinuteItem> minuted() {
        return items == null ? List.of() : items;
    }
}
