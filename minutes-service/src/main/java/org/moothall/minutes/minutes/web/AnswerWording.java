package org.moothall.minutes.minutes.web;

import org.moothall.http.Problem;
import org.moothall.http.Wording;
import org.moothall.minutes.minutes.Answer;
import org.springframework.stereotype.Component;

/** Why the minutes did not take something, said at the doors of the features that write in them. */
@Component
final class AnswerWording implements Wording<Answer> {
    @Override
    public Problem of(Answer answer) {
        return Answers.problem(answer);
    }
}
