package org.moothall.minutes.review.web;

import org.moothall.http.Problem;
import org.moothall.http.Problems;
import org.moothall.minutes.importing.MotionsAnswer;
import org.moothall.minutes.minutes.Answer;
import org.moothall.minutes.review.ReviewAnswer;
import org.springframework.stereotype.Component;

/** Why something was not said of findings, or these were not taken. */
@Component
final class ReviewProblems implements Problems<ReviewAnswer> {
    private final Problems<Answer> minutes;
    private final Problems<MotionsAnswer> motions;

    ReviewProblems(Problems<Answer> minutes, Problems<MotionsAnswer> motions) {
        this.minutes = minutes;
        this.motions = motions;
    }

    @Override
    public Problem of(ReviewAnswer answer) {
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
            case ReviewAnswer.NotMoved(MotionsAnswer why) -> motions.of(why);
        };
    }

    private static Problem unfit(ReviewAnswer.Unfit unfit) {
        Problem problem = Problem.invalid("The judgements do not fit the findings");
        for (ReviewAnswer.Fault fault : unfit.faults()) {
            problem.field("judgements[%d].%s".formatted(fault.judgement(), fault.field()), fault.what());
        }
        return problem;
    }

    private Problem notTaken(Answer why) {
        return why instanceof Answer.Stale(long current)
                ? Problem.conflict("text-changed", "Somebody else has changed the text that this was to replace")
                        .with("currentVersion", current)
                        .todo("Read the item again, and decide anew whether it is to be replaced.")
                : minutes.of(why);
    }
}
