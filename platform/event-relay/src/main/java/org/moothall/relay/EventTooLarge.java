package org.moothall.relay;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A change was not made, because the event that tells of it would be larger than the log takes. Nothing was written. Where
 * nobody handles it, Spring MVC answers with the problem that it carries (413).
 */
public final class EventTooLarge extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private final int size;

    EventTooLarge(int size) {
        super(HttpStatus.CONTENT_TOO_LARGE, problem(size), null);
        this.size = size;
    }

    private static ProblemDetail problem(int size) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONTENT_TOO_LARGE,
                "Every change is told as one event. This one would have %d bytes, and Kafka takes %d. Nothing was changed."
                        .formatted(size, EventSize.LIMIT));
        problem.setType(URI.create("https://moothall.org/problems/event-too-large"));
        problem.setTitle("This is too large to be told to others");
        problem.setProperty("whatToDo", "Shorten the text, or put long papers beside it as documents.");
        return problem;
    }

    /** What the event would have had, in bytes. */
    public int size() {
        return size;
    }
}
