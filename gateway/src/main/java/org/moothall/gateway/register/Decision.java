package org.moothall.gateway.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A decision of a meeting, as its published minutes have it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Decision(
        String id,
        String meetingId,
        String itemId,
        String bodyName,
        String verdict,
        String text,
        OffsetDateTime decidedAt,
        @Nullable String reasons,
        @Nullable String alternatives,
        @Nullable String interests,
        boolean keyDecision,
        @Nullable String recommendedTo) {

    public String address() {
        return "/meetings/" + meetingId + "/items/" + itemId;
    }

    /** "Resolved": minutes often write it in capitals, which nobody likes to read. */
    public String verdictInWords() {
        String lower = verdict.toLowerCase(Locale.UK);
        return lower.isEmpty() ? lower : lower.substring(0, 1).toUpperCase(Locale.UK) + lower.substring(1);
    }

    public boolean isExplained() {
        return reasons != null || alternatives != null || interests != null;
    }
}
