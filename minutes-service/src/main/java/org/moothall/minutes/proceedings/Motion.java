package org.moothall.minutes.proceedings;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.Fault.CastingVoteMissing;
import org.moothall.minutes.proceedings.Fault.NamedVoteMissing;
import org.moothall.minutes.proceedings.Fault.NotOnTheRoll;
import org.moothall.minutes.proceedings.Fault.ResultAgainstVote;
import org.moothall.minutes.proceedings.Fault.ResultMissing;
import org.moothall.minutes.proceedings.Fault.SecondedByMover;
import org.moothall.minutes.proceedings.Fault.VoteWithoutDecision;
import org.moothall.minutes.proceedings.Fault.VotesMissing;

/**
 * A motion, or an amendment to the motion that it names. Each has a result and a vote of its own: what becomes of an
 * amendment says nothing of its motion. The id is unique within the item.
 */
public record Motion(
        String id,
        @Nullable String amends,
        String text,
        @Nullable NamedMember mover,
        @Nullable NamedMember seconder,
        @Nullable OffsetDateTime date,
        Majority requirement,
        @Nullable MotionResult result,
        @Nullable VoteEvent voteEvent) {

    public boolean isAmendment() {
        return amends != null;
    }

    /** As it is announced: what was moved and what became of it, by how many votes. */
    Motion announced(boolean withNames) {
        VoteEvent vote = voteEvent == null ? null : voteEvent.announced(withNames);
        return new Motion(id, amends, text, null, null, null, requirement, result, vote);
    }

    /** What cannot be true, given who was in the room. */
    Optional<Fault> fault(Roll roll) {
        return standing(Part.MOVER, mover, roll)
                .or(() -> standing(Part.SECONDER, seconder, roll))
                .or(() -> secondedByMover(roll))
                .or(() -> voteEvent == null ? Optional.empty() : voteEvent.fault(this, roll))
                .or(this::resultFault);
    }

    /** What is still to be recorded before members are sent it. */
    Optional<Fault> gap(boolean budget, Roll roll) {
        if (result == null) {
            return Optional.of(new ResultMissing(id));
        }
        if (voteEvent == null) {
            return budget && result.isDecided() ? Optional.of(new NamedVoteMissing(id)) : Optional.empty();
        }
        if (!voteEvent.isNamed()) {
            return budget ? Optional.of(new NamedVoteMissing(id)) : Optional.empty();
        }
        List<NamedMember> unnamed = voteEvent.unnamed(roll);
        return unnamed.isEmpty() ? Optional.empty() : Optional.of(new VotesMissing(id, unnamed));
    }

    private Optional<Fault> standing(Part part, @Nullable NamedMember who, Roll roll) {
        if (who == null || roll.standing(who) == Standing.PRESENT) {
            return Optional.empty();
        }
        return Optional.of(new NotOnTheRoll(id, part, who, roll.standing(who)));
    }

    private Optional<Fault> secondedByMover(Roll roll) {
        if (mover == null || seconder == null) {
            return Optional.empty();
        }
        return roll.place(mover).equals(roll.place(seconder))
                ? Optional.of(new SecondedByMover(id, seconder))
                : Optional.empty();
    }

    private Optional<Fault> resultFault() {
        if (result == null || voteEvent == null) {
            return Optional.empty();
        }
        return switch (result) {
            case WITHDRAWN, DEFERRED, REFERRED -> Optional.of(new VoteWithoutDecision(id, result));
            case CARRIED -> decided(voteEvent, true);
            case LOST -> decided(voteEvent, false);
            case FELL -> wasCarried(voteEvent) ? Optional.of(against(result, voteEvent)) : Optional.empty();
        };
    }

    private Optional<Fault> decided(VoteEvent vote, boolean carried) {
        if (requirement == Majority.SIMPLE && vote.counts().isEqual() && vote.castingVote() == null) {
            return Optional.of(new CastingVoteMissing(id, vote.counts().yes()));
        }
        return wasCarried(vote) == carried
                ? Optional.empty()
                : Optional.of(against(carried ? MotionResult.CARRIED : MotionResult.LOST, vote));
    }

    private boolean wasCarried(VoteEvent vote) {
        Vote casting = vote.castingVote();
        return casting == null
                ? requirement.isReached(vote.counts().yes(), vote.counts().no())
                : casting.option() == VoteOption.YES;
    }

    private Fault against(MotionResult claimed, VoteEvent vote) {
        return new ResultAgainstVote(id, claimed, vote.counts(), requirement);
    }
}
