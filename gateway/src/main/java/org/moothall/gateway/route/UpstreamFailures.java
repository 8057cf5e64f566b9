package org.moothall.gateway.route;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.moothall.gateway.limit.BodyTooLargeException;
import org.moothall.gateway.problem.Problem;
import org.moothall.gateway.problem.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Says in a problem why a service gave no answer. A service that was never reached (503) certainly did nothing; one
 * that went silent (502, 504) may have carried the request out, and the problem says so.
 */
@Component
class UpstreamFailures {
    private static final Logger LOG = LoggerFactory.getLogger(UpstreamFailures.class);
    private static final Duration SOON = Duration.ofSeconds(5);

    private final ProblemWriter problems;

    UpstreamFailures(ProblemWriter problems) {
        this.problems = problems;
    }

    HandlerFilterFunction<ServerResponse, ServerResponse> answeredFor(Upstream upstream) {
        return (request, next) -> {
            try {
                return new StreamedAnswer(next.handle(request), failure -> answer(upstream, failure));
            } catch (ResourceAccessException failure) {
                return answer(upstream, failure);
            }
        };
    }

    private ProblemAnswer answer(Upstream upstream, Exception failure) {
        var problem = problemOf(NestedExceptionUtils.getMostSpecificCause(failure));
        LOG.warn("No answer of {}: {} ({})", upstream.name(), problem.slug(), failure.getMessage());
        var traceId = MDC.get("traceId");
        return new ProblemAnswer(traceId == null ? problem : problem.with("traceId", traceId), problems);
    }

    static Problem problemOf(Throwable cause) {
        return switch (cause) {
            case BodyTooLargeException tooLarge -> tooLarge.problem();
            case ConnectTimeoutException never -> unreached();
            case ConnectionRequestTimeoutException never -> unreached();
            case ConnectException never -> unreached();
            case NoRouteToHostException never -> unreached();
            case UnknownHostException never -> unreached();
            case SocketTimeoutException silent ->
                doubtful(HttpStatus.GATEWAY_TIMEOUT, "service-too-slow", "The service did not answer in time");
            default -> doubtful(HttpStatus.BAD_GATEWAY, "answer-lost", "The service broke off before it answered");
        };
    }

    private static Problem unreached() {
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "service-unavailable",
                        "The service for this address is not available at the moment")
                .detail("Nothing was done.")
                .todo("Try again in a moment.")
                .retryAfter(SOON)
                .with("mayHaveBeenDone", false);
    }

    private static Problem doubtful(HttpStatus status, String slug, String title) {
        return Problem.of(status, slug, title)
                .detail("The request may or may not have been carried out.")
                .todo("Look before you repeat it, or repeat it with the same Idempotency-Key.")
                .retryAfter(SOON)
                .with("mayHaveBeenDone", true);
    }
}
