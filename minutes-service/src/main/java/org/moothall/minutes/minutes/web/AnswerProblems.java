package org.moothall.minutes.minutes.web;

import org.moothall.http.Problem;
import org.moothall.http.Problems;
import org.moothall.minutes.minutes.Answer;
import org.springframework.stereotype.Component;

/** Why the minutes did not take something, said at the doors of the features that write in them. */
@Component
final class AnswerProblems implements Problems<Answer> {
    @Override
    public Problem of(Answer answer) {
        return Answers.problem(answer);
    }
}
