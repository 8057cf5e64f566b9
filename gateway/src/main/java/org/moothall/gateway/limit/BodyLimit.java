package org.moothall.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.moothall.gateway.problem.Problem;
import org.moothall.gateway.problem.ProblemWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what says that it is too large, watches what does not say, and leaves every body on its way to a service alone. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class BodyLimit extends OncePerRequestFilter {
    private final LimitSettings settings;
    private final ProblemWriter problems;

    BodyLimit(LimitSettings settings, ProblemWriter problems) {
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > settings.largestBody().toBytes()) {
            problems.write(new BodyTooLargeException(settings.largestBody()).problem(), response);
            return;
        }
        MultiValueMap<String, String> query;
        try {
            query = UrlEncoded.parse(Objects.requireNonNullElse(request.getQueryString(), ""));
        } catch (IllegalArgumentException malformed) {
            problems.write(
                    Problem.of(HttpStatus.BAD_REQUEST, "invalid-request", "The query could not be understood"),
                    response);
            return;
        }
        chain.doFilter(new StreamedBody(request, query, settings.largestBody()), response);
    }
}
