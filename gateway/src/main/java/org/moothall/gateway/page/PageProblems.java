package org.moothall.gateway.page;

import java.time.Duration;
import org.moothall.gateway.problem.Problem;
import org.springframework.http.HttpStatus;

/**
 * What pages say when there is nothing to show. What somebody may not see is not there for them: 404 and never 403, so that
 * nobody learns of it.
 */
public final class PageProblems {
    private PageProblems() {}

    public static PageProblemException notFound() {
        return new PageProblemException(
                Problem.of(HttpStatus.NOT_FOUND, "not-found", "There is nothing at this address"));
    }

    /** It was public once, and has been withdrawn. */
    public static PageProblemException gone() {
        return new PageProblemException(Problem.of(HttpStatus.GONE, "withdrawn", "This has been withdrawn"));
    }

    static PageProblemException of(ServiceProblem problem) {
        return switch (problem.status()) {
            case 410 -> gone();
            case 400 ->
                new PageProblemException(Problem.of(HttpStatus.BAD_REQUEST, "invalid-request", problem.title()));
            default -> notFound();
        };
    }

    public static PageProblemException away(String service) {
        return new PageProblemException(
                Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", service + " does not answer")
                        .retryAfter(Duration.ofSeconds(5)));
    }
}
