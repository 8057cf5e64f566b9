package org.moothall.minutes.proceedings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.Fault.CastingVoteWithoutTie;
import org.moothall.minutes.proceedings.Fault.CountsDoNotAddUp;
import org.moothall.minutes.proceedings.Fault.MoreVotesThanMembers;
import org.moothall.minutes.proceedings.Fault.NotOnTheRoll;
import org.moothall.minutes.proceedings.Fault.NotPresiding;
import org.moothall.minutes.proceedings.Fault.VotedTwice;

/**
 * A vote on a motion. A named vote has a value for each member. A show of hands is counted, and names only those who
 * required that their own vote be recorded: any member may (SI 1993/202, Schedule 2, paragraph 1).
 */
public record VoteEvent(
        VoteMethod method,
        Tally counts,
        List<Vote> votes,
        @Nullable Vote castingVote) {

    public VoteEvent {
        votes = List.copyOf(votes);
    }

    /** The counts are those of the votes; numbers that were stated beside them are to be the same. */
    public static VoteEvent named(List<Vote> votes, Map<VoteOption, Integer> stated, @Nullable Vote castingVote) {
        return new VoteEvent(VoteMethod.NAMED, Tally.of(votes).stated(stated), votes, castingVote);
    }

    public boolean isNamed() {
        return method == VoteMethod.NAMED;
    }

    /** As it is announced: who voted how only where the vote was by name, and of nobody where the names are withheld. */
    VoteEvent announced(boolean withNames) {
        return new VoteEvent(
                method, counts, withNames && isNamed() ? votes : List.of(), withNames ? castingVote : null);
    }

    Optional<Fault> fault(Motion motion, Roll roll) {
        return twice(motion, roll)
                .or(() -> tooMany(motion, roll))
                .or(() -> notInTheRoom(motion, roll))
                .or(() -> miscounted(motion))
                .or(() -> castingFault(motion, roll));
    }

    /** Those who were present and have no value in this vote. */
    List<NamedMember> unnamed(Roll roll) {
        List<NamedMember> named = votes.stream()
                .flatMap(vote -> roll.place(vote.voter()).stream())
                .map(Roll.Place::member)
                .toList();
        return roll.present().stream().filter(member -> !named.contains(member)).toList();
    }

    private Optional<Fault> twice(Motion motion, Roll roll) {
        List<NamedMember> seen = new ArrayList<>();
        for (Vote vote : votes) {
            NamedMember voter = roll.place(vote.voter()).map(Roll.Place::member).orElse(vote.voter());
            if (seen.contains(voter)) {
                return Optional.of(new VotedTwice(motion.id(), vote.voter()));
            }
            seen.add(voter);
        }
        return Optional.empty();
    }

    private Optional<Fault> tooMany(Motion motion, Roll roll) {
        long cast = Math.max(counts.takingPart(), Tally.of(votes).takingPart());
        int present = roll.present().size();
        return cast > present ? Optional.of(new MoreVotesThanMembers(motion.id(), cast, present)) : Optional.empty();
    }

    private Optional<Fault> notInTheRoom(Motion motion, Roll roll) {
        return votes.stream()
                .flatMap(vote -> misplaced(motion, vote, roll).stream())
                .findFirst();
    }

    /** Who was away may be on the record as absent; who left because of an interest is not in the vote at all. */
    private static Optional<Fault> misplaced(Motion motion, Vote vote, Roll roll) {
        Standing standing = roll.standing(vote.voter());
        boolean inOrder = switch (standing) {
            case PRESENT -> true;
            case GONE, AWAY -> !vote.option().takesPart();
            case WITHDRAWN, UNKNOWN, AMBIGUOUS -> false;
        };
        return inOrder
                ? Optional.empty()
                : Optional.of(new NotOnTheRoll(motion.id(), Part.VOTER, vote.voter(), standing));
    }

    private Optional<Fault> miscounted(Motion motion) {
        Tally named = Tally.of(votes);
        return Arrays.stream(VoteOption.values())
                .filter(option -> isNamed()
                        ? named.of(option) != counts.of(option)
                        : named.of(option) > counts.of(option) && option.takesPart())
                .<Fault>map(option -> new CountsDoNotAddUp(motion.id(), option, counts.of(option), named.of(option)))
                .findFirst();
    }

    /**
     * "In the case of an equality of votes, the person presiding at the meeting shall have a second or casting vote"
     * (Local Government Act 1972, Schedule 12, paragraph 39); there is none otherwise.
     */
    private Optional<Fault> castingFault(Motion motion, Roll roll) {
        if (castingVote == null) {
            return Optional.empty();
        }
        if (!counts.isEqual() || motion.requirement() != Majority.SIMPLE) {
            return Optional.of(new CastingVoteWithoutTie(motion.id(), counts.yes(), counts.no()));
        }
        NamedMember voter = castingVote.voter();
        if (roll.standing(voter) != Standing.PRESENT) {
            return Optional.of(new NotOnTheRoll(motion.id(), Part.CASTING_VOTE, voter, roll.standing(voter)));
        }
        boolean presiding = roll.place(voter).filter(Roll.Place::presiding).isPresent();
        return presiding ? Optional.empty() : Optional.of(new NotPresiding(motion.id(), voter));
    }
}
