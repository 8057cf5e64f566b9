package org.moothall.gateway.route;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Leads a person who follows a link to a paper that was withdrawn to the page that says so. A program gets the service's own
 * problem.
 */
@Component
final class GonePages {
    private static final Pattern DOCUMENT = Pattern.compile("/api(/documents/[^/]+)");

    HandlerFilterFunction<ServerResponse, ServerResponse> forPeople() {
        return (request, next) -> {
            Matcher document = DOCUMENT.matcher(request.path());
            boolean person = HttpMethod.GET.equals(request.method())
                    && request.headers().accept().stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
            ServerResponse answer = next.handle(request);
            if (!person || !document.matches() || answer.statusCode().value() != HttpStatus.GONE.value()) {
                return answer;
            }
            endUnread(request);
            return ServerResponse.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(document.group(1)))
                    .build();
        };
    }

    /** So that the connection to the service is free again. */
    private static void endUnread(ServerRequest request) throws IOException {
        InputStream body = MvcUtils.getAttribute(request, MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR);
        if (body != null) {
            body.close();
        }
    }
}
