package org.moothall.http;

/** Ends a request with a problem from where no response can be returned. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(String.valueOf(problem.body().getTitle()), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
