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
            case Answer.NoSuchMinutes _ ->
                throw Problem.notFound("minutes", meetingId).raise();
            case Answer.Stale(long current) -> throw stale(current, expected).raise();
            case Answer.Refused(var refusal) -> throw Refusals.problem(refusal).raise();
        };
    }

    private static ResponseEntity<MinutesView> done(Filed filed, Audience audience) {
        Filed seen = filed.minutes()
                .seenBy(audience)
                .map(minutes -> new Filed(filed.version(), minutes))
                .orElseThrow(
                        () -> Problem.notFound("minutes", filed.minutes().id()).raise());
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, Versions.etag(seen.version()))
                .body(MinutesView.of(seen, audience));
    }

    private static Problem stale(long current, OptionalLong expected) {
        Problem problem = Problem.stale(current);
        expected.ifPresent(yours -> problem.with("yourVersion", yours)
                .detail("If-Match names version %d, and the minutes are of version %d now.".formatted(yours, current)));
        return problem;
    }
}
