package org.moothall.minutes.minutes.web;

import java.util.stream.Collectors;
import org.moothall.http.Problem;
import org.moothall.minutes.proceedings.Fault;
import org.moothall.minutes.proceedings.Fault.CastingVoteMissing;
import org.moothall.minutes.proceedings.Fault.CastingVoteWithoutTie;
import org.moothall.minutes.proceedings.Fault.CountsDoNotAddUp;
import org.moothall.minutes.proceedings.Fault.DeclarantNotThere;
import org.moothall.minutes.proceedings.Fault.MoreVotesThanMembers;
import org.moothall.minutes.proceedings.Fault.NamedVoteMissing;
import org.moothall.minutes.proceedings.Fault.NotOnTheRoll;
import org.moothall.minutes.proceedings.Fault.NotPresiding;
import org.moothall.minutes.proceedings.Fault.NothingToAmend;
import org.moothall.minutes.proceedings.Fault.ResultAgainstVote;
import org.moothall.minutes.proceedings.Fault.ResultMissing;
import org.moothall.minutes.proceedings.Fault.SameMotionId;
import org.moothall.minutes.proceedings.Fault.SecondedByMover;
import org.moothall.minutes.proceedings.Fault.UnknownKind;
import org.moothall.minutes.proceedings.Fault.VoteWithoutDecision;
import org.moothall.minutes.proceedings.Fault.VotedTwice;
import org.moothall.minutes.proceedings.Fault.VotesMissing;
import org.moothall.minutes.proceedings.NamedMember;
import org.moothall.minutes.proceedings.Standing;

/** Says why motions, votes and interests cannot stand as they were recorded: the rule, its source, and what to do. */
final class ProceedingsFaults {
    private static final String MAJORITY = "Local Government Act 1972, Schedule 12, paragraph 39";
    private static final String BUDGET =
            "Local Authorities (Standing Orders) (England) (Amendment) Regulations 2014, SI 2014/165";
    private static final String CODE = "Localism Act 2011, sections 27 to 34, and the council's code of conduct";
    private static final String PRACTICE = "Moothall, motions and votes: docs/adr/0042";

    private ProceedingsFaults() {}

    static Problem problem(String itemId, Fault fault) {
        return problem(fault).with("itemId", itemId);
    }

    private static Problem problem(Fault fault) {
        return switch (fault) {
            case NotOnTheRoll(String motion, var part, var who, var standing) ->
                of("not-among-the-present", "Somebody is named who could not take part", motion)
                        .field(part.word(), who.name() + ": " + why(standing))
                        .rule("Only members who are in the room move, second and vote.", MAJORITY)
                        .todo(todo(standing));
            case SecondedByMover(String motion, var who) ->
                of("seconded-by-mover", "A motion is seconded by its mover", motion)
                        .field("seconder", who.name() + " moved it")
                        .rule("A motion is seconded by another member than its mover.", PRACTICE);
            case SameMotionId(String motion) ->
                of("motion-named-twice", "Two motions have one id", motion)
                        .field("id", motion + " is there twice")
                        .rule("Each motion of an item has an id of its own.", PRACTICE);
            case NothingToAmend(String motion, String amends) ->
                of("nothing-to-amend", "The motion that is amended is not there", motion)
                        .field("amends", amends + " is no motion of this item")
                        .rule("An amendment names a motion of its item, and not another amendment.", PRACTICE);
            case VotedTwice(String motion, var who) ->
                of("voted-twice", "A member is named twice in a vote", motion)
                        .field("votes", who.name() + " is there twice")
                        .rule("Each member has one vote.", MAJORITY);
            case MoreVotesThanMembers(String motion, long votes, int present) ->
                of("more-votes-than-members", "There are more votes than members present", motion)
                        .detail("%d votes were cast, and %d members were in the room.".formatted(votes, present))
                        .field("votes", "must be at most " + present)
                        .rule("A question is decided by the members who are present and vote.", MAJORITY)
                        .todo("Correct the vote, or record in the attendance who else was there.");
            case CountsDoNotAddUp(String motion, var option, int stated, int named) ->
                of("counts-do-not-add-up", "The counts are not those of the votes", motion)
                        .field("counts", "%s is %d, and %d are named".formatted(option.word(), stated, named))
                        .rule("The counts of a named vote are those of its votes.", PRACTICE)
                        .todo("Leave the counts out and they are derived, or correct the vote.");
            case CastingVoteWithoutTie(String motion, int yes, int no) ->
                of("casting-vote-without-tie", "There was no equality for a casting vote to break", motion)
                        .field("castingVote", "%d voted for and %d against".formatted(yes, no))
                        .rule("The person presiding has a casting vote in the case of an equality of votes.", MAJORITY);
            case NotPresiding(String motion, var who) ->
                of("casting-vote-by-another", "The casting vote is not of the person presiding", motion)
                        .field("castingVote", who.name() + " is not recorded as presiding")
                        .rule("The casting vote is that of the person presiding.", MAJORITY)
                        .todo("Mark in the attendance who presided, with presiding or by the role of chair.");
            case CastingVoteMissing(String motion, int each) ->
                of("casting-vote-missing", "The votes were equal and no casting vote is recorded", motion)
                        .field("castingVote", "is missing: %d voted for and %d against".formatted(each, each))
                        .rule("In the case of an equality of votes the person presiding has a casting vote.", MAJORITY)
                        .todo("Record the casting vote, or the result as fell where none was given.");
            case ResultAgainstVote(String motion, var result, var counts, var requirement) ->
                of("result-against-vote", "The result is not that of the vote", motion)
                        .field(
                                "result",
                                "is %s: %d voted for and %d against, by %s majority"
                                        .formatted(result.word(), counts.yes(), counts.no(), requirement.word()))
                        .rule("A question is decided by the majority of the members present and voting.", MAJORITY);
            case VoteWithoutDecision(String motion, var result) ->
                of("vote-without-decision", "A motion that was not decided has a vote", motion)
                        .field("result", "is %s, and there is a vote".formatted(result.word()))
                        .rule("No vote is taken on what was withdrawn, deferred or referred.", PRACTICE)
                        .todo("Record a vote on whether to defer or refer as a motion of its own.");
            case DeclarantNotThere(var who, var standing) -> declarant(who, standing);
            case UnknownKind(String kind, var known) ->
                Problem.refused("interest-kind-unknown", "The council knows no such kind of interest")
                        .field("kind", "%s is none of %s".formatted(kind, String.join(", ", known)))
                        .rule("The kinds of interest are those of the code of conduct.", CODE)
                        .todo("Use one of the kinds, or have an operator add it to moothall.minutes.interests.kinds.");
            case ResultMissing(String motion) ->
                of("result-missing", "What became of a motion is not recorded", motion)
                        .field("result", "is missing")
                        .rule("Members are sent the result of each motion and amendment, each its own.", PRACTICE);
            case VotesMissing(String motion, var members) ->
                of("votes-missing", "A named vote does not name everybody who was there", motion)
                        .field(
                                "votes",
                                "lack "
                                        + members.stream()
                                                .map(NamedMember::name)
                                                .collect(Collectors.joining(", ")))
                        .rule("A named vote has a value for each member present.", PRACTICE)
                        .todo("Give those who took no part the option absent, or record a show of hands.");
            case NamedVoteMissing(String motion) ->
                of("named-vote-missing", "A vote on the budget has no names", motion)
                        .field("voteEvent", "must be a named vote")
                        .rule(
                                "Immediately after any vote on the budget the names of those who voted for, against or"
                                        + " abstained are recorded, on amendments as well.",
                                BUDGET)
                        .todo("Record the named vote on this motion, then circulate the minutes.");
        };
    }

    private static Problem declarant(NamedMember who, Standing standing) {
        return Problem.refused("declarant-not-there", "An interest is declared by somebody who was not there")
                .field("member", who.name() + ": " + why(standing))
                .rule("Interests are declared by members who are at the meeting.", CODE)
                .todo(todo(standing));
    }

    private static Problem of(String slug, String title, String motionId) {
        return Problem.refused(slug, title).with("motionId", motionId);
    }

    private static String why(Standing standing) {
        return switch (standing) {
            case PRESENT -> "was in the room";
            case GONE -> "was not in the room at that time, by the arrivals and departures in the attendance";
            case WITHDRAWN -> "left the room for this item because of an interest";
            case AWAY -> "sent apologies or was absent";
            case UNKNOWN -> "is not among the members in the attendance";
            case AMBIGUOUS -> "is the name of more than one member, and no id tells which";
        };
    }

    private static String todo(Standing standing) {
        return switch (standing) {
            case AMBIGUOUS -> "Give the member id here and in the attendance.";
            case WITHDRAWN -> "Correct the vote, or the declaration of interest.";
            case PRESENT, GONE, AWAY, UNKNOWN ->
                "Correct the name, or record first in the attendance that the member was there.";
        };
    }
}
