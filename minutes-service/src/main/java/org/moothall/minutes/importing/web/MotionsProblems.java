package org.moothall.minutes.importing.web;

import org.moothall.http.Problem;
import org.moothall.http.Problems;
import org.moothall.minutes.importing.MotionsAnswer;
import org.moothall.minutes.minutes.Answer;
import org.springframework.stereotype.Component;

/** Why the motions of a page were not recorded. */
@Component
final class MotionsProblems implements Problems<MotionsAnswer> {
    private final Problems<Answer> minutes;

    MotionsProblems(Problems<Answer> minutes) {
        this.minutes = minutes;
    }

    @Override
    public Problem of(MotionsAnswer answer) {
        return switch (answer) {
            case MotionsAnswer.UnknownImport(String id) -> Problem.notFound("import", id);
            case MotionsAnswer.UnknownPart(String id, int item) ->
                Problem.notFound("item of import " + id, Integer.toString(item));
            case MotionsAnswer.UnknownItem(String itemId) -> Problem.notFound("minute item", itemId);
            case MotionsAnswer.AlreadyMoved(String itemId) ->
                Problem.conflict("item-already-moved", "Motions are recorded under this item")
                        .detail("Item %s was left as it is.".formatted(itemId))
                        .todo("Send replace: true to put those of the import in their place.");
            // The caller names no version: somebody wrote between our reading and our writing.
            case MotionsAnswer.NotTaken(Answer.Stale _) -> minutes.of(new Answer.Busy());
            case MotionsAnswer.NotTaken(Answer why) -> minutes.of(why);
            case MotionsAnswer.Recorded _ -> throw new IllegalStateException("They were recorded");
        };
    }
}
