package org.moothall.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * The token in the cookie {@code XSRF-TOKEN} comes back in a header from a script, or masked in a form's field from a
 * page. It is handed out to sessions only: an anonymous reader gets no cookie.
 */
final class SessionCsrf implements CsrfTokenRequestHandler {
    private final XorCsrfTokenRequestAttributeHandler masked = new XorCsrfTokenRequestAttributeHandler();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        masked.handle(request, response, token);
        if (Requests.hasSession()) {
            token.get().getToken();
        }
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        var header = request.getHeader(token.getHeaderName());
        return header != null ? header : masked.resolveCsrfTokenValue(request, token);
    }
}
