package org.moothall.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The last word on every failed request: a page for a browser, a problem for a program, internals for nobody. */
@Controller
class ErrorPages implements ErrorController {
    /** The problems that a page says more of than what their status means. */
    private static final Set<String> WORDS_OF_THEIR_OWN = Set.of("form-too-long", "csrf");

    private final ProblemWriter problems;

    ErrorPages(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    @Nullable ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var problem = KnownProblems.of(status(request));
        if (Audience.isPerson(request, failedPath(request))) {
            var page = new ModelAndView("error");
            page.setStatus(problem.status());
            page.addObject("problem", problem);
            page.addObject("words", "error." + wordsFor(request, problem.status()));
            return page;
        }
        problems.write(problem, response);
        return null;
    }

    private static String wordsFor(HttpServletRequest request, HttpStatus status) {
        return request.getAttribute(ProblemWriter.REFUSED) instanceof Problem refused
                        && WORDS_OF_THEIR_OWN.contains(refused.slug())
                ? refused.slug()
                : Integer.toString(wordsFor(status));
    }

    /** The statuses that a page has words for; of others it says what their kind is. */
    private static int wordsFor(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN, NOT_FOUND, METHOD_NOT_ALLOWED, GONE, CONTENT_TOO_LARGE, TOO_MANY_REQUESTS ->
                status.value();
            case BAD_GATEWAY, SERVICE_UNAVAILABLE, GATEWAY_TIMEOUT -> 503;
            default -> status.is4xxClientError() ? 400 : 500;
        };
    }

    private static HttpStatus status(HttpServletRequest request) {
        // Asked for directly, /error is an address like any other that does not exist.
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given ? given : 404;
        var status = HttpStatus.resolve(code);
        return status == null || !status.isError() ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String failedPath(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                ? path
                : request.getRequestURI();
    }
}
