package org.moothall.gateway.route;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Writes a line for each command, within its trace, so that a trace can be followed from the very first log. What the
 * caller wrote is not in it: a path or a query may hold a secret.
 */
@Component
class CommandLog {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLog.class);

    HandlerFilterFunction<ServerResponse, ServerResponse> of(Upstream upstream) {
        return (request, next) -> {
            var answer = next.handle(request);
            if (!isRead(request.method())) {
                LOG.info(
                        "{} to {}: {}",
                        request.method(),
                        upstream.name(),
                        answer.statusCode().value());
            }
            return answer;
        };
    }

    private static boolean isRead(HttpMethod method) {
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method) || HttpMethod.OPTIONS.equals(method);
    }
}
