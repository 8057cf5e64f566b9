package org.moothall.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.moothall.gateway.problem.ProblemWriter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns what stands in a page's way into the page that says so. */
@ControllerAdvice
class PageRefusals {
    private final ProblemWriter problems;

    PageRefusals(ProblemWriter problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void refuse(PageProblemException refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.refuse(refused.problem(), request, response);
    }
}
