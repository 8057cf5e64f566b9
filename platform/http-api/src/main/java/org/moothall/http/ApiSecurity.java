package org.moothall.http;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.servlet.HandlerMapping;

/** Checks the bearer token of each request, although the gateway has, and then the service's {@link EndpointRules}. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    /** Inside the network only: the gateway routes none of these to the public. */
    private static final String[] OPERATIONAL = {
        "/actuator/health/**", "/actuator/prometheus", "/actuator/info", "/v3/api-docs/**"
    };

    @Bean
    SecurityFilterChain api(
            HttpSecurity http,
            EndpointRules rules,
            ProblemResponder problems,
            ObjectProvider<IdempotentAnswers> answers,
            HttpProperties properties,
            ObjectProvider<HandlerMapping> mappings) {
        http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(roles()))
                        .withObjectPostProcessor(answeringWhenKeysCannotBeHad(problems))
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
                    requests.requestMatchers(OPERATIONAL).permitAll();
                    for (EndpointRules.Rule rule : rules.rules()) {
                        for (HttpMethod method : covered(rule.method())) {
                            var matched = requests.requestMatchers(method, rule.pattern());
                            if (rule.everybody()) {
                                matched.permitAll();
                            } else {
                                matched.hasAnyAuthority(authorities(rule.roles()));
                            }
                        }
                    }
                    // What no controller answers may say so (404, 405); what one does, and no rule names, is closed.
                    requests.anyRequest()
                            .access((_, context) ->
                                    new AuthorizationDecision(!KnownEndpoints.has(mappings, context.getRequest())));
                })
                .addFilterBefore(new BodyLimitFilter(properties.maxBody(), problems), ExceptionTranslationFilter.class);
        answers.ifAvailable(
                known -> http.addFilterAfter(new IdempotencyFilter(known, problems), AuthorizationFilter.class));
        return http.build();
    }

    /** A sign-in server that hangs must not hang every request with it. */
    @Bean
    JwkSetUriJwtDecoderBuilderCustomizer impatient() {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(Duration.ofSeconds(2));
        requests.setReadTimeout(Duration.ofSeconds(3));
        return decoder -> decoder.restOperations(new RestTemplate(requests));
    }

    /** By default keys that cannot be fetched become a 500; it is the sign-in server's outage and says so. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringWhenKeysCannotBeHad(
            ProblemResponder problems) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                AuthenticationEntryPointFailureHandler handler = new AuthenticationEntryPointFailureHandler(problems);
                handler.setRethrowAuthenticationServiceException(false);
                filter.setAuthenticationFailureHandler(handler);
                return filter;
            }
        };
    }

    /** Whoever may read may also ask for the head alone. */
    private static List<HttpMethod> covered(HttpMethod method) {
        return method.equals(HttpMethod.GET) ? List.of(HttpMethod.GET, HttpMethod.HEAD) : List.of(method);
    }

    private static String[] authorities(Collection<Role> roles) {
        return roles.stream().map(ApiSecurity::authority).toArray(String[]::new);
    }

    private static String authority(Role role) {
        return "ROLE_" + role.name();
    }

    private static JwtAuthenticationConverter roles() {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(ApiSecurity::granted);
        return converter;
    }

    private static Collection<GrantedAuthority> granted(Jwt jwt) {
        return Caller.of(jwt).roles().stream()
                .map(role -> new SimpleGrantedAuthority(authority(role)))
                .collect(Collectors.toUnmodifiableList());
    }
}
