package org.moothall.minutes.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moothall.minutes.proceedings.MotionResult;
import org.moothall.minutes.proceedings.VoteOption;

/** Holds the names of a vote against its figures, and its figures against its result. */
final class VoteDoubts {
    private VoteDoubts() {}

    static Optional<Warning> about(FoundVote vote) {
        for (Map.Entry<VoteOption, List<String>> side : vote.names().entrySet()) {
            Integer stated = vote.counts().get(side.getKey());
            int named = side.getValue().size();
            if (vote.manner() == Manner.NAMED && stated != null && stated != named) {
                return Optional.of(warning(
                        vote,
                        "%d %s by the figures, %d by name"
                                .formatted(stated, side.getKey().word(), named)));
            }
        }
        Integer yes = vote.counts().get(VoteOption.YES);
        Integer no = vote.counts().get(VoteOption.NO);
        MotionResult result = vote.result();
        if (yes != null
                && no != null
                && result != null
                && vote.manner() != Manner.CASTING_VOTE
                && (yes > no) != (result == MotionResult.CARRIED)) {
            return Optional.of(
                    warning(vote, "%s, though %d voted for and %d against".formatted(result.word(), yes, no)));
        }
        return Optional.empty();
    }

    private static Warning warning(FoundVote vote, String message) {
        return new Warning(
                Warning.Code.VOTE_COUNTS,
                "The vote does not add up: " + message,
                vote.evidence().getFirst().where());
    }
}
