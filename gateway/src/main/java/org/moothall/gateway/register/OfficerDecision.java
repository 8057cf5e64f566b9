package org.moothall.gateway.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The record of what an officer decided for the council. */
@JsonIgnoreProperties(ignoreUnknown = true)
record OfficerDecision(
        String id,
        String status,
        LocalDate takenOn,
        String decidedBy,
        Authority authority,
        String decision,
        String reasons,
        @Nullable String alternatives,
        @Nullable List<String> interests,
        @Nullable List<String> backgroundPapers,
        LocalDate keepUntil,
        @Nullable OffsetDateTime publishedAt) {

    /** What the officer acted on; effect where it is a general power, of which only some uses are recorded. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Authority(String kind, @Nullable String effect, String source) {}

    public String address() {
        return "/decisions/officer/" + id;
    }

    public boolean isDraft() {
        return "draft".equals(status);
    }
}
