package org.moothall.gateway.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.moothall.gateway.limit.ClientLimits;
import org.moothall.gateway.problem.Problem;
import org.moothall.gateway.problem.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers whom the security chain turns away. A refused token counts against its sender's address, so guessing is slow. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final ClientLimits limits;
    private final ProblemWriter problems;

    Refusals(ClientLimits limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (Requests.isOfTheDesk(request) && !Requests.hasBearer(request)) {
            if (Requests.isSafe(request)) {
                response.sendRedirect("/sign-in");
            } else {
                KeptFormPage.instead(request, response, KeptFormPage.Reason.SIGNED_OUT);
            }
            return;
        }
        var limited = Requests.hasBearer(request)
                ? limits.chargeAddress(request.getRemoteAddr())
                : java.util.Optional.<Problem>empty();
        if (limited.isPresent()) {
            problems.write(limited.get(), response);
            return;
        }
        switch (reason) {
            case AuthenticationServiceException down -> problems.write(SignInProblems.signInServerDown(), response);
            case OAuth2AuthenticationException refused -> {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
                problems.write(SignInProblems.tokenRefused(), response);
            }
            default -> {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                problems.write(SignInProblems.notSignedIn(), response);
            }
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException, ServletException {
        if (reason instanceof CsrfException && Requests.isOfTheDesk(request)) {
            KeptFormPage.instead(request, response, KeptFormPage.Reason.OLD_FORM);
            return;
        }
        problems.refuse(
                reason instanceof CsrfException ? SignInProblems.csrf() : SignInProblems.forbidden(),
                request,
                response);
    }
}
