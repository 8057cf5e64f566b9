package org.moothall.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.moothall.gateway.problem.Problem;
import org.moothall.gateway.problem.ProblemWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks for the charge of a request and turns it away when it cannot be paid. It stands in the security chain, which says
 * whom to charge; it is not a bean, since a filter that is one would run outside the chain as well.
 */
public final class Toll extends OncePerRequestFilter {
    private final String name;
    private final Function<HttpServletRequest, Optional<Problem>> charge;
    private final ProblemWriter problems;

    public Toll(String name, Function<HttpServletRequest, Optional<Problem>> charge, ProblemWriter problems) {
        this.name = name;
        this.charge = charge;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/actuator/") || path.startsWith("/assets/");
    }

    @Override
    protected String getAlreadyFilteredAttributeName() {
        // By default the class name, and the chain has two of this class.
        return Toll.class.getName() + "." + name;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var refused = charge.apply(request);
        if (refused.isPresent()) {
            problems.refuse(refused.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
