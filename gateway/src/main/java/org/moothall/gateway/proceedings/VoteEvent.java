package org.moothall.gateway.proceedings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A vote on a motion, as read and as sent. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record VoteEvent(
        String method,
        @Nullable List<Count> counts,
        @Nullable List<Vote> votes,
        @Nullable Vote castingVote) {
    /** How many there were of one kind: a number, or what was typed in place of one. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Count(String option, Object value) {}

    public String count(String option) {
        return counts == null
                ? ""
                : counts.stream()
                        .filter(count -> count.option().equals(option))
                        .map(count -> count.value().toString())
                        .findFirst()
                        .orElse("");
    }

    String optionOf(Member member) {
        return votes == null
                ? ""
                : votes.stream()
                        .filter(vote ->
                                vote.voter() != null && vote.voter().name().equals(member.name()))
                        .map(vote -> vote.option() == null ? "" : vote.option())
                        .findFirst()
                        .orElse("");
    }
}
