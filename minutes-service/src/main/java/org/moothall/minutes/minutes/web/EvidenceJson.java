package org.moothall.minutes.minutes.web;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Evidence;

/** Evidence in requests and responses. */
record EvidenceJson(
        @Nullable @Min(0) Integer point,
        @Nullable @Min(0) Integer paragraph,
        @Min(0) int start,
        @Min(0) int end) {

    static @Nullable EvidenceJson of(@Nullable Evidence evidence) {
        return evidence == null
                ? null
                : new EvidenceJson(evidence.point(), evidence.paragraph(), evidence.start(), evidence.end());
    }

    static @Nullable Evidence evidence(@Nullable EvidenceJson json) {
        return json == null ? null : new Evidence(json.point, json.paragraph, json.start, json.end);
    }
}
