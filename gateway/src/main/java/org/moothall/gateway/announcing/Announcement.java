package org.moothall.gateway.announcing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The announcement of one item as minutes-service shows it to a clerk: what would be told or why not, and what is. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Announcement(
        @Nullable AnnouncedResult proposed,
        @Nullable String hindrance,
        @Nullable AnnouncedResult announced,
        @Nullable String announcedBy,
        boolean upToDate,
        List<Retraction> retractions) {

    Announcement {
        retractions = Objects.requireNonNullElse(retractions, List.of());
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Retraction(OffsetDateTime announcedAt, OffsetDateTime retractedAt, String by, String reason) {}

    /** Whether anything would be new to the public. */
    public boolean isWorthTelling() {
        return proposed != null && !upToDate;
    }
}
