package org.moothall.gateway.importing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A zip of pages that is being read, or was. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Archive(
        String id,
        String name,
        String status,
        int total,
        int read,
        int failed,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable Found found) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Lines(List<Archive> items, @Nullable String next) {}

    /** All that was found so far, and how often a file failed for which reason. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Found(
            long points,
            long decisions,
            long votes,
            long actions,
            long toLookAt,
            long filesToLookAt,
            long filesWithWarnings,
            Map<String, Long> failures) {}

    /** What came of one file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Page(
            int number,
            String name,
            @Nullable String importId,
            @Nullable String title,
            int points,
            int decisions,
            int votes,
            int actions,
            int toLookAt,
            List<String> warnings,
            @Nullable String failure,
            @Nullable String detail) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Pages(List<Page> items, @Nullable String next) {}

    public String address() {
        return "/desk/import/archives/" + id;
    }

    public boolean isRunning() {
        return status.equals("running");
    }

    public int done() {
        return read + failed;
    }
}
