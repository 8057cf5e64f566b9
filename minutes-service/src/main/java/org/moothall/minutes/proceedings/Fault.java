package org.moothall.minutes.proceedings;

import java.util.List;

/** Why proceedings cannot stand as they were recorded, or why those that can are not yet complete. */
public sealed interface Fault {

    /** Only who is in the room moves, seconds and votes. */
    record NotOnTheRoll(String motionId, Part part, NamedMember who, Standing standing) implements Fault {}

    record SecondedByMover(String motionId, NamedMember who) implements Fault {}

    record SameMotionId(String motionId) implements Fault {}

    /** An amendment names a motion of its item. */
    record NothingToAmend(String motionId, String amends) implements Fault {}

    record VotedTwice(String motionId, NamedMember who) implements Fault {}

    record MoreVotesThanMembers(String motionId, long votes, int present) implements Fault {}

    record CountsDoNotAddUp(String motionId, VoteOption option, int stated, int named) implements Fault {}

    record CastingVoteWithoutTie(String motionId, int yes, int no) implements Fault {}

    record NotPresiding(String motionId, NamedMember who) implements Fault {}

    record CastingVoteMissing(String motionId, int each) implements Fault {}

    record ResultAgainstVote(String motionId, MotionResult result, Tally counts, Majority requirement)
            implements Fault {}

    /** What was withdrawn, deferred or referred was not voted on. */
    record VoteWithoutDecision(String motionId, MotionResult result) implements Fault {}

    /** Who was at the meeting declares interests. */
    record DeclarantNotThere(NamedMember who, Standing standing) implements Fault {}

    /** The kinds of interest are those of the council's code of conduct. */
    record UnknownKind(String kind, List<String> known) implements Fault {
        public UnknownKind {
            known = List.copyOf(known);
        }
    }

    /** Draft minutes may leave the result open; minutes that members are sent may not. */
    record ResultMissing(String motionId) implements Fault {}

    /** A named vote has a value for each member who was there. */
    record VotesMissing(String motionId, List<NamedMember> members) implements Fault {
        public VotesMissing {
            members = List.copyOf(members);
        }
    }

    /** On the budget the names are recorded of all who voted for, against or abstained (SI 2014/165). */
    record NamedVoteMissing(String motionId) implements Fault {}
}
