package org.moothall.minutes.minutes.web;

import java.util.OptionalLong;
import org.moothall.http.Caller;
import org.moothall.http.Problem;
import org.moothall.minutes.minutes.Answer;
import org.springframework.http.ResponseEntity;

/** Says over HTTP what the desk answered to somebody who wrote the text of an item. */
final class ItemAnswers {
    private ItemAnswers() {}

    static ResponseEntity<MinutesView> response(
            String meetingId, String itemId, long seen, Answer answer, Caller caller) {
        if (answer instanceof Answer.Stale(long current)) {
            throw stale(meetingId, itemId, seen, current).raise();
        }
        return Answers.response(meetingId, OptionalLong.of(seen), answer, caller);
    }

    private static Problem stale(String meetingId, String itemId, long seen, long current) {
        return Problem.stale(current)
                .detail("If-Match names version %d, and the text of this item was changed with version %d."
                        .formatted(seen, current))
                .with("yourVersion", seen)
                .with("merge", "/api/minutes/%s/items/%s/merge".formatted(meetingId, itemId))
                .todo(
                        "Nothing was saved. POST {\"base\": %d, \"mine\": your text} to the address under merge: it shows what"
                                        .formatted(seen)
                                + " changed on each side and proposes what can be put together.");
    }
}
