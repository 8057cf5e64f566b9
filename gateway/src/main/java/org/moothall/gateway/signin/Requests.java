package org.moothall.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;

/** What a request looks like before anybody has checked it. */
final class Requests {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String SCHEME = "Bearer";

    private Requests() {}

    static boolean hasBearer(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    static boolean isSafe(HttpServletRequest request) {
        return SAFE.contains(request.getMethod());
    }

    static boolean hasSession() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken;
    }

    /** A page that only those see who are signed in, as a person opens it. */
    static boolean isOfTheDesk(HttpServletRequest request) {
        var path = request.getRequestURI();
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return (path.equals("/desk") || path.startsWith("/desk/"))
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    /**
     * A browser sends the session cookie by itself, so such a write must prove that one of our pages made it. No browser
     * sends a bearer token by itself, and an anonymous write has nobody's rights to abuse.
     */
    static boolean isForgeable(HttpServletRequest request) {
        return !isSafe(request) && hasSession() && !hasBearer(request);
    }
}
