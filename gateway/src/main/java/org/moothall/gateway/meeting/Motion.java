package org.moothall.gateway.meeting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A motion or an amendment, who moved it, and how the vote went. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Motion(
        String id,
        @Nullable String amends,
        String text,
        Minutes.@Nullable Named mover,
        Minutes.@Nullable Named seconder,
        @Nullable String requirement,
        @Nullable String result,
        @Nullable VoteEvent voteEvent) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record VoteEvent(
            @Nullable String method,
            @Nullable List<Count> counts,
            @Nullable List<Vote> votes,
            @Nullable Vote castingVote) {
        /** Of a show of hands; of a named vote each voter is listed. */
        public boolean isByName() {
            return votes != null && !votes.isEmpty();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Count(String option, int value) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Vote(Minutes.Named voter, String option) {}

    public boolean isAmendment() {
        return amends != null;
    }
}
