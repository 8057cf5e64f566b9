package org.moothall.gateway.limit;

import java.io.IOException;
import org.moothall.gateway.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** The body turned out larger than the gateway lets through, while it was being passed on. */
public class BodyTooLargeException extends IOException {
    private final transient DataSize limit;

    BodyTooLargeException(DataSize limit) {
        super("body over " + limit);
        this.limit = limit;
    }

    public Problem problem() {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "The request is too large")
                .detail("At most %d MB can be sent at once.".formatted(limit.toMegabytes()));
    }
}
