package org.moothall.gateway.page;

import org.moothall.gateway.problem.Problem;

/** Instead of the page that was asked for there is one that says what happened and what to do. */
public final class PageProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public PageProblemException(Problem problem) {
        super(problem.title());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
