package org.moothall.gateway.signin;

import java.time.Duration;
import org.moothall.gateway.problem.Problem;
import org.springframework.http.HttpStatus;

/** What the gateway says to one whom it does not know, or does not believe. */
final class SignInProblems {
    private SignInProblems() {}

    static Problem notSignedIn() {
        return Problem.of(HttpStatus.UNAUTHORIZED, "sign-in-required", "This needs a signed-in caller")
                .todo("Sign in, or send an access token: Authorization: Bearer …");
    }

    static Problem tokenRefused() {
        return Problem.of(HttpStatus.UNAUTHORIZED, "invalid-token", "The access token is not valid")
                .detail(
                        "It has expired, or is not from the sign-in server of this council, or is not for this service.")
                .todo("Sign in again and send the new token.");
    }

    static Problem sessionEnded() {
        return Problem.of(HttpStatus.UNAUTHORIZED, "sign-in-required", "The session has ended")
                .todo("Sign in again.");
    }

    static Problem forbidden() {
        return Problem.of(HttpStatus.FORBIDDEN, "role-missing", "You may not do this");
    }

    static Problem csrf() {
        return Problem.of(HttpStatus.FORBIDDEN, "csrf", "The request was not made by a page of this site")
                .todo("Send the value of the cookie XSRF-TOKEN in the header X-XSRF-TOKEN.");
    }

    static Problem signInServerDown() {
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "sign-in-unavailable",
                        "The token cannot be checked, because the sign-in server does not answer")
                .detail("Nothing was done.")
                .todo("Try again in a moment.")
                .retryAfter(Duration.ofSeconds(5));
    }
}
