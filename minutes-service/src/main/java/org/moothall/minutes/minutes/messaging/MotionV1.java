package org.moothall.minutes.minutes.messaging;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.Motion;
import org.moothall.minutes.proceedings.MotionResult;
import org.moothall.minutes.proceedings.Vote;
import org.moothall.minutes.proceedings.VoteEvent;
import org.moothall.minutes.proceedings.VoteOption;

/** A motion with its vote on the wire. */
record MotionV1(
        String id,
        String classification,
        @Nullable String amends,
        String text,
        @Nullable MemberV1 mover,
        @Nullable MemberV1 seconder,
        @Nullable OffsetDateTime date,
        String requirement,
        @Nullable String result,
        @Nullable VoteEventV1 voteEvent) {

    record CountV1(String option, int value) {}

    record VoteV1(MemberV1 voter, String option) {
        static VoteV1 of(Vote vote) {
            return new VoteV1(MemberV1.of(vote.voter()), vote.option().word());
        }
    }

    record VoteEventV1(
            String method,
            List<CountV1> counts,
            List<VoteV1> votes,
            @Nullable VoteV1 castingVote) {
        static @Nullable VoteEventV1 of(@Nullable VoteEvent event) {
            if (event == null) {
                return null;
            }
            Vote casting = event.castingVote();
            return new VoteEventV1(
                    event.method().word(),
                    Arrays.stream(VoteOption.values())
                            .map(option ->
                                    new CountV1(option.word(), event.counts().of(option)))
                            .toList(),
                    event.votes().stream().map(VoteV1::of).toList(),
                    casting == null ? null : VoteV1.of(casting));
        }
    }

    static MotionV1 of(Motion motion) {
        MotionResult became = motion.result();
        return new MotionV1(
                motion.id(),
                motion.isAmendment() ? "amendment" : "motion",
                motion.amends(),
                motion.text(),
                MemberV1.ofNullable(motion.mover()),
                MemberV1.ofNullable(motion.seconder()),
                motion.date(),
                motion.requirement().word(),
                became == null ? null : became.word(),
                VoteEventV1.of(motion.voteEvent()));
    }
}
