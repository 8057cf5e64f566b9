package org.moothall.gateway.signin;

import java.net.URI;
import java.util.Optional;
import org.moothall.gateway.limit.ClientLimits;
import org.moothall.gateway.limit.Toll;
import org.moothall.gateway.problem.ProblemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * The way every request takes: session or bearer, charged to whom it belongs, headers that keep a browser strict. What
 * somebody may do is decided by the services, each for its own endpoints; the gateway makes sure who it is, and decides
 * for the few addresses that it answers itself.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChain {
    @Bean
    SecurityFilterChain theChain(
            HttpSecurity http,
            SignInSettings settings,
            People people,
            Refusals refusals,
            ClientLimits limits,
            ProblemWriter problems,
            OidcClientInitiatedLogoutSuccessHandler signedOut) {
        return http.authorizeHttpRequests(may -> may.requestMatchers("/api/me")
                        .authenticated()
                        .requestMatchers("/api/operations/{list}")
                        .hasRole("OPERATOR")
                        .requestMatchers("/desk", "/desk/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .oauth2ResourceServer(bearer -> bearer.authenticationEntryPoint(refusals)
                        .withObjectPostProcessor(answeringWhenKeysCannotBeHad(refusals))
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(
                                token -> new JwtAuthenticationToken(token, Roles.authorities(token)))))
                .oauth2Login(login -> login.loginPage("/sign-in")
                        .failureUrl("/sign-in?failed")
                        .defaultSuccessUrl("/desk")
                        .userInfoEndpoint(tokens -> tokens.oidcUserService(people)))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessHandler(signedOut))
                .csrf(csrf -> csrf.csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse())
                        .csrfTokenRequestHandler(new SessionCsrf())
                        .requireCsrfProtectionMatcher(Requests::isForgeable))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .requestCache(cache -> cache.requestCache(placeToComeBackTo()))
                .headers(headers -> headers.contentSecurityPolicy(
                                csp -> csp.policyDirectives(ContentPolicy.of(settings.logoutUrl())))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                        .permissionsPolicyHeader(
                                features -> features.policy("camera=(), geolocation=(), microphone=()")))
                .addFilterBefore(
                        new Toll(
                                "before sign-in",
                                request -> Requests.hasBearer(request)
                                        ? Optional.empty()
                                        : Requests.hasSession()
                                                ? limits.chargeSignedIn(caller())
                                                : limits.chargeAddress(request.getRemoteAddr()),
                                problems),
                        OAuth2AuthorizationRequestRedirectFilter.class)
                .addFilterAfter(
                        new Toll(
                                "bearer",
                                request -> Requests.hasBearer(request)
                                        ? limits.chargeSignedIn(caller())
                                        : Optional.empty(),
                                problems),
                        BearerTokenAuthenticationFilter.class)
                .build();
    }

    @Bean
    OidcClientInitiatedLogoutSuccessHandler signedOut(
            ClientRegistrationRepository registrations, @Value("${moothall.public-url}") URI publicUrl) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri(publicUrl + "/");
        return handler;
    }

    /** Whoever had to sign in on the way to a page of the desk goes on there. */
    private static RequestCache placeToComeBackTo() {
        var pages = new HttpSessionRequestCache();
        pages.setRequestMatcher(request -> "GET".equals(request.getMethod()) && Requests.isOfTheDesk(request));
        return pages;
    }

    private static String caller() {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        return caller == null ? "nobody" : caller.getName();
    }

    /** By default a key set that cannot be fetched becomes a 500; it is the sign-in server's outage and says so. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringWhenKeysCannotBeHad(
            Refusals refusals) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                var handler = new AuthenticationEntryPointFailureHandler(refusals);
                handler.setRethrowAuthenticationServiceException(false);
                filter.setAuthenticationFailureHandler(handler);
                return filter;
            }
        };
    }
}
