package org.moothall.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.PageProblemException;
import org.moothall.gateway.page.PageToken;
import org.moothall.gateway.problem.ProblemWriter;
import org.moothall.gateway.route.CallerToken;
import org.moothall.gateway.route.ProblemAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.WebUtils;

/**
 * Gives the services the access token of a browser session, refreshed when it is about to expire. A session whose token
 * cannot be refreshed any more is answered as one who is not signed in, and never as somebody anonymous.
 */
@Component
class SessionTokens implements CallerToken, PageToken {
    private static final Logger LOG = LoggerFactory.getLogger(SessionTokens.class);

    private final OAuth2AuthorizedClientManager clients;
    private final InstantSource clock;
    private final ProblemWriter problems;

    SessionTokens(OAuth2AuthorizedClientManager clients, InstantSource clock, ProblemWriter problems) {
        this.clients = clients;
        this.clock = clock;
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (!(request.servletRequest().getUserPrincipal() instanceof OAuth2AuthenticationToken person)) {
            return next.handle(request);
        }
        var token = tokenOf(person, request.servletRequest());
        if (token.isEmpty()) {
            return new ProblemAnswer(SignInProblems.sessionEnded(), problems);
        }
        return next.handle(ServerRequest.from(request)
                .headers(headers -> headers.setBearerAuth(token.get().getTokenValue()))
                .build());
    }

    @Override
    public @Nullable String of(HttpServletRequest request) {
        if (!(request.getUserPrincipal() instanceof OAuth2AuthenticationToken person)) {
            return null;
        }
        return tokenOf(person, request)
                .map(OAuth2AccessToken::getTokenValue)
                .orElseThrow(() -> new PageProblemException(SignInProblems.sessionEnded()));
    }

    private Optional<OAuth2AccessToken> tokenOf(OAuth2AuthenticationToken person, HttpServletRequest request) {
        var wanted = OAuth2AuthorizeRequest.withClientRegistrationId(person.getAuthorizedClientRegistrationId())
                .principal(person)
                .attribute(HttpServletRequest.class.getName(), request)
                .build();
        // A refresh token may be good for one use only, so requests of one session refresh one after the other.
        synchronized (WebUtils.getSessionMutex(request.getSession())) {
            try {
                return Optional.ofNullable(clients.authorize(wanted))
                        .map(OAuth2AuthorizedClient::getAccessToken)
                        .filter(this::stillGood);
            } catch (ClientAuthorizationException refused) {
                LOG.info(
                        "A session's token was not refreshed: {}",
                        refused.getError().getErrorCode());
                return Optional.empty();
            }
        }
    }

    private boolean stillGood(OAuth2AccessToken token) {
        var expires = token.getExpiresAt();
        return expires == null || expires.isAfter(clock.instant());
    }
}
