package org.moothall.minutes.importing.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.Evidence;
import org.moothall.minutes.importing.FoundVote;
import org.moothall.minutes.importing.Manner;
import org.moothall.minutes.proceedings.MotionResult;

/** A vote that a page tells of, with the words of the proceedings: counts by option, and who voted how, as written. */
record VoteView(
        @Schema(description = "motion, amendment or procedural: what was voted on")
        String on,

        @Schema(description = "carried or lost; absent where the page does not say") @Nullable String result,

        @Schema(description = "named, show-of-hands, unanimous, nem-con or casting-vote, where the page says so")
        @Nullable String manner,

        @Schema(description = "By option: yes, no, abstain. What the page does not count is absent.")
        Map<String, Integer> counts,

        List<VoterView> voters,

        @Schema(description = "The sentences that it was read from")
        List<Evidence> evidence) {

    record VoterView(String name, String option) {}

    static VoteView of(FoundVote vote) {
        MotionResult result = vote.result();
        Manner manner = vote.manner();
        Map<String, Integer> counts = new TreeMap<>();
        vote.counts().forEach((option, count) -> counts.put(option.word(), count));
        List<VoterView> voters = new ArrayList<>();
        vote.names().forEach((option, names) -> names.forEach(name -> voters.add(new VoterView(name, option.word()))));
        return new VoteView(
                vote.on().name().toLowerCase(java.util.Locale.ROOT),
                result == null ? null : result.word(),
                manner == null ? null : manner.word(),
                counts,
                voters,
                vote.evidence());
    }
}
