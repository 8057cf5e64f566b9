package org.moothall.minutes.review.web;

import org.moothall.http.Problem;
import org.moothall.minutes.importing.MotionsAnswer;
import org.moothall.minutes.minutes.Answer;
import org.moothall.minutes.minutes.MinutesRefusal;
import org.moothall.minutes.review.ReviewAnswer;

/** Why something was not said of findings, or these were not taken. */
final class ReviewProblems {
    private ReviewProblems() {}

    static Problem of(ReviewAnswer answer) {
        return switch (answer) {
            case ReviewAnswer.Done _ -> throw new IllegalStateException("It was done");
            case ReviewAnswer.UnknownImport(String id) -> Problem.notFound("import", id);
            case ReviewAnswer.UnknownPart(String id, int item) ->
                Problem.notFound("item of import " + id, Integer.toString(item));
            case ReviewAnswer.Stale(long current) -> Problem.stale(current);
            case ReviewAnswer.Unfit unfit -> unfit(unfit);
            case ReviewAnswer.NothingAccepted() ->
                Problem.refused("nothing-accepted", "Nothing is accepted that could be taken into the draft")
                        .todo("Say of each finding whether it is right, and take them then.");
            case ReviewAnswer.UnknownItem(String itemId) -> Problem.notFound("minute item", itemId);
            case ReviewAnswer.AlreadyMinuted(String itemId) ->
                Problem.conflict("item-already-minuted", "A clerk has already written under this item")
                        .detail("Item %s was left as it is.".formatted(itemId))
                        .todo("Look at what stands there, and send its version as replaces to put this in its place.");
            case ReviewAnswer.NotTaken(Answer why) -> notTaken(why);
            case ReviewAnswer.NotMoved(MotionsAnswer why) -> notMoved(why);
        };
    }

    private static Problem unfit(ReviewAnswer.Unfit unfit) {
        Problem problem = Problem.invalid("The judgements do not fit the findings");
        for (ReviewAnswer.Fault fault : unfit.faults()) {
            problem.field("judgements[%d].%s".formatted(fault.judgement(), fault.field()), fault.what());
        }
        return problem;
    }

    private static Problem notTaken(Answer why) {
        return switch (why) {
            case Answer.NoSuchMinutes(String meetingId) ->
                Problem.notFound("minutes", meetingId)
                        .todo("Minutes are opened when the agenda of their meeting is published.");
            case Answer.Stale(long current) ->
                Problem.conflict("text-changed", "Somebody else has changed the text that this was to replace")
                        .with("currentVersion", current)
                        .todo("Read the item again, and decide anew whether it is to be replaced.");
            case Answer.Busy() -> busy();
            case Answer.Refused(MinutesRefusal.AlreadyApproved()) -> approved();
            case Answer.Refused(MinutesRefusal.UnknownItem(String itemId)) -> Problem.notFound("minute item", itemId);
            case Answer.Refused(MinutesRefusal refusal) ->
                Problem.refused("text-refused", "The minutes do not take the text")
                        .detail(refusal.getClass().getSimpleName());
            case Answer.Done _ -> throw new IllegalStateException("The text was taken and is not: " + why);
        };
    }

    private static Problem notMoved(MotionsAnswer why) {
        return switch (why) {
            case MotionsAnswer.UnknownItem(String itemId) -> Problem.notFound("minute item", itemId);
            case MotionsAnswer.AlreadyMoved(String itemId) ->
                Problem.conflict("item-already-moved", "Motions are recorded under this item")
                        .detail("Item %s was left as it is.".formatted(itemId))
                        .todo("Send replace: true to put those of the import in their place.");
            case MotionsAnswer.NotTaken(Answer.Stale _) -> busy();
            case MotionsAnswer.NotTaken(Answer.Refused(MinutesRefusal refusal))
            when !(refusal instanceof MinutesRefusal.AlreadyApproved) ->
                Problem.refused("motions-contradictory", "The motions of the page cannot all have been so")
                        .detail(refusal.getClass().getSimpleName())
                        .todo("Record them by hand in the minute item.");
            case MotionsAnswer.NotTaken(Answer refused) -> notTaken(refused);
            case MotionsAnswer.Recorded _, MotionsAnswer.UnknownImport _, MotionsAnswer.UnknownPart _ ->
                throw new IllegalStateException("Motions of a known page were answered " + why);
        };
    }

    private static Problem approved() {
        return Problem.refused("minutes-approved", "Approved minutes are no longer changed")
                .rule(
                        "Approved minutes are the record of the meeting and stand as they are.",
                        "Local Government Act 1972, Schedule 12, paragraph 41");
    }

    private static Problem busy() {
        return Problem.conflict("minutes-busy", "Somebody else wrote in these minutes meanwhile")
                .todo("Send the same request again.");
    }
}
