package org.moothall.gateway.problem;

import org.springframework.http.HttpStatus;

/** The types are those of the services. These are the problems that have no place of their own: what a bare status means to the one who gets it. */
final class KnownProblems {
    private KnownProblems() {}

    static Problem of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> Problem.of(status, "not-found", "There is nothing at this address");
            case GONE -> Problem.of(status, "withdrawn", "This has been withdrawn");
            case METHOD_NOT_ALLOWED ->
                Problem.of(status, "method-not-allowed", "This address does not take this method");
            case NOT_ACCEPTABLE -> Problem.of(status, "not-acceptable", "This address does not answer in that format");
            case CONTENT_TOO_LARGE -> Problem.of(status, "too-large", "The request is too large");
            case UNAUTHORIZED -> Problem.of(status, "sign-in-required", "This needs a signed-in caller");
            case FORBIDDEN -> Problem.of(status, "role-missing", "You may not do this");
            case TOO_MANY_REQUESTS ->
                Problem.of(status, "too-many-requests", "Too many requests").todo("Wait a moment, then try again.");
            case SERVICE_UNAVAILABLE ->
                Problem.of(status, "service-unavailable", "This cannot be had at the moment")
                        .todo("Try again in a moment.");
            default ->
                status.is4xxClientError()
                        ? Problem.of(status, "invalid-request", "The request could not be understood")
                        : Problem.of(status, "internal-error", "Something went wrong on our side")
                                .todo("Please try again later.");
        };
    }
}
