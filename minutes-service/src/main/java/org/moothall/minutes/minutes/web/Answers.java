package org.moothall.minutes.minutes.web;

import java.util.OptionalLong;
import org.moothall.http.Caller;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.moothall.minutes.minutes.Answer;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.Filed;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Says over HTTP what the desk answered. */
final class Answers {
    private Answers() {}

    static ResponseEntity<MinutesView> response(String meetingId, OptionalLong expected, Answer answer, Caller caller) {
        return switch (answer) {
            case Answer.Done(Filed filed) -> done(filed, Readers.of(caller));
            case Answer.Stale(long current) -> throw stale(current, expected).raise();
            case Answer.NoSuchMinutes _, Answer.Busy _, Answer.Refused _ ->
                throw problem(answer).raise();
        };
    }

    /** Why it was not done. */
    static Problem problem(Answer answer) {
        return switch (answer) {
            case Answer.NoSuchMinutes(String meetingId) ->
                Problem.notFound("minutes", meetingId)
                        .todo("Minutes are opened when the agenda of their meeting is published.");
            case Answer.Stale(long current) -> Problem.stale(current);
            case Answer.Busy() -> busy();
            case Answer.Refused(var refusal) -> Refusals.problem(refusal);
            case Answer.Done _ -> throw new IllegalStateException("Nothing was refused: " + answer);
        };
    }

    private static ResponseEntity<MinutesView> done(Filed filed, Audience audience) {
        Filed seen = filed.seenBy(audience)
                .orElseThrow(
                        () -> Problem.notFound("minutes", filed.minutes().id()).raise());
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, Versions.etag(seen.version()))
                .body(MinutesView.of(seen, audience));
    }

    private static Problem busy() {
        return Problem.conflict("minutes-busy", "Others write in these minutes all the time")
                .detail("Nothing was changed, and what you have read still stands.")
                .todo("Send the same request again in a moment.")
                .header(HttpHeaders.RETRY_AFTER, "1");
    }

    private static Problem stale(long current, OptionalLong expected) {
        Problem problem = Problem.stale(current);
        expected.ifPresent(yours -> problem.with("yourVersion", yours)
                .detail("If-Match names version %d, and what you would replace was changed with version %d."
                        .formatted(yours, current)));
        return problem;
    }
}
