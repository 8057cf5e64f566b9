package org.moothall.gateway.route;

import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a service hears about the client is what the gateway knows, never what the client claims: forwarding headers
 * are dropped and set anew, and cookies stay here, since they belong to the gateway's session.
 */
@Component
class OutgoingHeaders implements HttpHeadersFilter.RequestHttpHeadersFilter, Ordered {
    // Expect is answered here as soon as the body is read; sent on, it would make the client library wait once more.
    private static final Set<String> OURS = Set.of("forwarded", "x-real-ip", "cookie", "expect");

    @Override
    public HttpHeaders apply(HttpHeaders given, ServerRequest request) {
        var outgoing = new HttpHeaders();
        given.forEach((name, values) -> {
            var lower = name.toLowerCase(Locale.ROOT);
            if (!OURS.contains(lower) && !lower.startsWith("x-forwarded-")) {
                outgoing.addAll(name, values);
            }
        });
        var client = request.servletRequest();
        var contentType = client.getHeader(HttpHeaders.CONTENT_TYPE);
        if (contentType != null) {
            // As it was sent: the framework adds a charset that the body may not have.
            outgoing.set(HttpHeaders.CONTENT_TYPE, contentType);
        }
        outgoing.set("X-Forwarded-For", client.getRemoteAddr());
        outgoing.set("X-Forwarded-Proto", client.getScheme());
        outgoing.set("X-Forwarded-Host", client.getServerName() + ":" + client.getServerPort());
        return outgoing;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
