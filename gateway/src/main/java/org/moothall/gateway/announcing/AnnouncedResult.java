package org.moothall.gateway.announcing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was announced of an item, or would be. What is not named here goes no further, whatever minutes-service may come to
 * say.
 *
 * @param announcedAt as minutes-service writes it, which is also how a page tells one announcement from another
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnnouncedResult(
        String itemId,
        int number,
        String title,
        @Nullable String announcedAt,
        List<Ruling> decisions,
        List<Motion> motions) {

    public AnnouncedResult {
        decisions = Objects.requireNonNullElse(decisions, List.of());
        motions = Objects.requireNonNullElse(motions, List.of());
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Ruling(String verdict, String text) {
        /** "Resolved": minutes often write it in capitals, which nobody likes to read. */
        public String word() {
            String lower = verdict.toLowerCase(Locale.UK);
            return lower.isEmpty() ? lower : lower.substring(0, 1).toUpperCase(Locale.UK) + lower.substring(1);
        }

        /** The text without the verdict, which some write into it as well. */
        public String wording() {
            boolean twice = !verdict.isEmpty() && text.regionMatches(true, 0, verdict + " ", 0, verdict.length() + 1);
            return twice ? text.substring(verdict.length() + 1) : text;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Motion(
            @Nullable String amends,
            String text,
            @Nullable String result,
            @Nullable VoteEvent voteEvent) {}

    /** Who voted how is there only where the vote was by name and may be told. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VoteEvent(
            List<Count> counts, List<Vote> votes, @Nullable Vote castingVote) {
        public VoteEvent {
            counts = Objects.requireNonNullElse(counts, List.of());
            votes = Objects.requireNonNullElse(votes, List.of());
        }

        public String names(String option) {
            return votes.stream()
                    .filter(vote -> option.equals(vote.option()))
                    .map(vote -> vote.voter().name())
                    .collect(Collectors.joining(", "));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Count(String option, int value) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Vote(Voter voter, String option) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Voter(String name) {}

    public @Nullable OffsetDateTime at() {
        return announcedAt == null ? null : OffsetDateTime.parse(announcedAt);
    }
}
