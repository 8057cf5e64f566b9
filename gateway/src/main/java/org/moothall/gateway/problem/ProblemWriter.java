package org.moothall.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the whole answer, from a filter or from a handler alike. */
@Component
public class ProblemWriter {
    /** The attribute of a request that was turned away for which there will be a page. */
    static final String REFUSED = "org.moothall.gateway.problem.refused";

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** Turns a request away: with the problem, or for a person with the page for its status. */
    public void refuse(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Audience.isPerson(request, request.getRequestURI())) {
            setRetryAfter(problem, response);
            request.setAttribute(REFUSED, problem);
            response.sendError(problem.status().value());
        } else {
            write(problem, response);
        }
    }

    public void write(Problem problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        setRetryAfter(problem, response);
        response.getOutputStream().write(json.writeValueAsBytes(problem.body()));
    }

    private static void setRetryAfter(Problem problem, HttpServletResponse response) {
        var seconds = problem.retryAfterSeconds();
        if (seconds != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds);
        }
    }
}
