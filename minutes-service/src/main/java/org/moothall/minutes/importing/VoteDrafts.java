package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.MotionResult;
import org.moothall.minutes.proceedings.VoteOption;

/** The votes of a page while they are put together, in the order in which they are told, and the one that is told of right now. */
final class VoteDrafts {
    /** How many passages later something is still told of the same vote. */
    static final int NEAR = 2;

    /** How many passages, or votes, later the names of a vote may stand. */
    static final int FAR = 8;

    private final Movers movers;
    private final List<VoteDraft> drafts = new ArrayList<>();
    private @Nullable VoteDraft current;

    VoteDrafts(Movers movers) {
        this.movers = movers;
    }

    @Nullable VoteDraft current() {
        return current;
    }

    /** Begins another vote, which is the one that is told of from here. */
    VoteDraft begin(int at) {
        VoteDraft draft = new VoteDraft();
        draft.aboveMotions = movers.areNone();
        draft.lastAt = at;
        drafts.add(draft);
        current = draft;
        return draft;
    }

    /** Nothing more is told of the vote that was told of last. */
    void end() {
        current = null;
    }

    /** What was told last goes on in this passage. */
    void goOn(int at) {
        if (current != null && at - current.lastAt <= NEAR) {
            current.lastAt = at;
        }
    }

    /** Whether anybody was counted, which happens at a meeting only. */
    boolean areCounted() {
        return drafts.stream().anyMatch(VoteDraft::isCounted);
    }

    /**
     * All that are votes.
     *
     * @param usual how those were taken of which nothing else is said
     */
    List<FoundVote> found(@Nullable Manner usual) {
        Set<Map<VoteOption, Integer>> settled = drafts.stream()
                .filter(draft -> draft.result != null)
                .map(draft -> draft.tally.counts())
                .collect(Collectors.toSet());
        return drafts.stream()
                .filter(VoteDraft::isVote)
                .filter(draft -> !(draft.isBareField() && settled.contains(draft.tally.counts())))
                .map(draft -> draft.found(usual))
                .toList();
    }

    /** "on the same vote": by the figures of the voting before. */
    void countAsBefore(VoteDraft draft) {
        drafts.reversed().stream()
                .filter(VoteDraft::isCounted)
                .findFirst()
                .ifPresent(other -> draft.tally.counts().putAll(other.tally.counts()));
    }

    /** "Amendment: YES 6, NO 8. Motion: YES 9, NO 5." and below it the results: the figures that were told of this one. */
    @Nullable VoteDraft waitingFor(FoundDecision.Subject on) {
        VoteDraft draft = current;
        if (draft == null || (draft.result == null && (draft.on == null || draft.on == on))) {
            return draft;
        }
        return drafts.reversed().stream()
                .limit(NEAR)
                .filter(other -> other.result == null && other.on == on && other.isCounted())
                .findFirst()
                .orElse(draft);
    }

    /** Goes back to the vote that was told of without the names that stand in a table below, at the end of the page. */
    void returnToNames(FoundDecision.Subject on, int at) {
        Optional<VoteDraft> told = drafts.reversed().stream()
                .limit(FAR)
                .filter(draft -> draft.on == on && draft.isCounted())
                .filter(draft -> draft.tally.names().isEmpty())
                .findFirst();
        told.ifPresent(draft -> draft.lastAt = at);
        current = told.orElse(null);
    }

    /** "The motion was carried by 15 votes to 3, and it was RESOLVED …": goes back to the vote by which it was resolved. */
    void returnToVote(int at) {
        VoteDraft resolved = current;
        if (resolved != null && !resolved.isVote() && resolved.result == MotionResult.CARRIED) {
            current = drafts.reversed().stream()
                    .filter(VoteDraft::isVote)
                    .findFirst()
                    .filter(draft -> draft.result == MotionResult.CARRIED && draft.isCounted())
                    .filter(draft -> at - draft.lastAt <= FAR)
                    .orElse(resolved);
        }
    }
}
