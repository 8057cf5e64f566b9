package org.moothall.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Who will read the answer: a person in front of a browser, or a program. Below /api it is always a program. */
final class Audience {
    private Audience() {}

    static boolean isPerson(HttpServletRequest request, String path) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE) && !path.startsWith("/api/");
    }
}
