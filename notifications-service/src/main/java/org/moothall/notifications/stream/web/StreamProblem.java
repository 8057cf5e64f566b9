package org.moothall.notifications.stream.web;

import java.util.List;
import org.moothall.http.Problem;
import org.moothall.notifications.stream.EventOwner;
import org.moothall.notifications.stream.StreamFault;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Why the stream is not opened, as a problem. */
final class StreamProblem {
    private static final String SOON = "5";

    private StreamProblem() {}

    /** The first fault gives the type, every fault its field. */
    static Problem of(List<StreamFault> faults) {
        StreamFault first = faults.getFirst();
        Problem problem = switch (first.kind()) {
            case UNKNOWN_OWNER ->
                malformed("unknown-owner", "There is no such owner").with("knownOwners", EventOwner.words());
            case UNKNOWN_EVENT ->
                malformed("unknown-event", "There is no such event").with("knownEvents", EventOwner.allTypes());
            case INVALID_BODY, INVALID_FROM -> Problem.invalid("The stream cannot be opened like this");
            case MALFORMED_POSITION -> position("malformed-position", "This is not a place in the stream");
            case POSITION_OF_OTHER_TOPICS -> position("position-of-other-topics", "This place is in another stream");
            case POSITION_NOT_THERE -> position("position-not-there", "This place is not in the stream any more");
        };
        faults.forEach(fault -> problem.field(fault.kind().field(), fault.what()));
        return problem.detail(first.kind().field() + ": " + first.what());
    }

    private static Problem malformed(String slug, String title) {
        return Problem.of(HttpStatus.BAD_REQUEST, slug, title);
    }

    private static Problem position(String slug, String title) {
        return malformed(slug, title)
                .todo(
                        "Read everything again with ?from=start and no Last-Event-ID, and drop what you have by subject and"
                                + " sequence.");
    }

    static Problem full() {
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "too-many-streams",
                        "As many follow the stream as can be served")
                .todo("Come back later with the same Last-Event-ID.")
                .header(HttpHeaders.RETRY_AFTER, SOON);
    }

    static Problem notReady() {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "stream-not-ready", "The events cannot be read at the moment")
                .detail("The broker does not answer, or this service has only just started.")
                .todo("Come back in a moment with the same Last-Event-ID.")
                .header(HttpHeaders.RETRY_AFTER, SOON);
    }
}
