package org.moothall.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem where the request ends before a controller: not signed in, or without the role, or nobody can say who it is. */
final class ProblemResponder implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final JsonMapper json;

    ProblemResponder(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        Problem problem = switch (e) {
            case AuthenticationServiceException _ ->
                Problem.of(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "sign-in-unavailable",
                                "The token cannot be checked, because the sign-in server does not answer")
                        .detail("Nothing was done.")
                        .todo("Try again in a moment.")
                        .header(HttpHeaders.RETRY_AFTER, "5");
            case InvalidBearerTokenException _ ->
                Problem.of(HttpStatus.UNAUTHORIZED, "invalid-token", "The access token is not valid")
                        .detail(
                                "It has expired, or is not from the sign-in server of this council, or is not for this service.")
                        .todo("Sign in again and send the new token.")
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            default ->
                Problem.of(HttpStatus.UNAUTHORIZED, "sign-in-required", "This needs a signed-in caller")
                        .todo("Send an access token: Authorization: Bearer …")
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        };
        send(problem, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        send(
                Problem.of(HttpStatus.FORBIDDEN, "role-missing", "Your roles do not allow this")
                        .todo("Ask for it to be done by somebody with the role, or for the role."),
                response);
    }

    void send(Problem problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.body().getStatus());
        problem.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.getOutputStream().write(json.writeValueAsBytes(problem.body()));
    }
}
