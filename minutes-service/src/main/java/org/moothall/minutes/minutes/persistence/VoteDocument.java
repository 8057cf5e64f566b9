package org.moothall.minutes.minutes.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.Tally;
import org.moothall.minutes.proceedings.Vote;
import org.moothall.minutes.proceedings.VoteEvent;
import org.moothall.minutes.proceedings.VoteMethod;
import org.moothall.minutes.proceedings.VoteOption;

/** A vote on a motion as it is stored. */
record VoteDocument(
        VoteMethod method,
        int yes,
        int no,
        int abstain,
        int absent,
        List<BallotDocument> votes,
        @Nullable BallotDocument castingVote) {

    record BallotDocument(MemberDocument voter, VoteOption option) {
        static BallotDocument of(Vote vote) {
            return new BallotDocument(MemberDocument.of(vote.voter()), vote.option());
        }

        Vote vote() {
            return new Vote(voter.member(), option);
        }
    }

    static @Nullable VoteDocument of(@Nullable VoteEvent event) {
        if (event == null) {
            return null;
        }
        Vote casting = event.castingVote();
        Tally counts = event.counts();
        return new VoteDocument(
                event.method(),
                counts.yes(),
                counts.no(),
                counts.abstain(),
                counts.absent(),
                event.votes().stream().map(BallotDocument::of).toList(),
                casting == null ? null : BallotDocument.of(casting));
    }

    VoteEvent voteEvent() {
        return new VoteEvent(
                method,
                new Tally(yes, no, abstain, absent),
                votes.stream().map(BallotDocument::vote).toList(),
                castingVote == null ? null : castingVote.vote());
    }
}
