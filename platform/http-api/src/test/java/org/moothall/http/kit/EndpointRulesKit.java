package org.moothall.http.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.moothall.http.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every endpoint of a service with every role and with none, and compares who is let in with the list that the
 * service's test gives: an endpoint that the list forgets, or lets in somebody else than the list says, fails.
 */
public abstract class EndpointRulesKit {

    /** Stands for somebody who is not signed in. */
    protected static final Optional<Role> NOBODY = Optional.empty();

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mapping;

    @LocalServerPort
    private int port;

    /** Who may call what: {@code "POST /api/bodies"} and the roles; {@link #everybody()} for what is public. */
    protected abstract Map<String, Set<Role>> expected();

    /** Marks an endpoint that needs no sign-in. */
    protected static Set<Role> everybody() {
        return EnumSet.noneOf(Role.class);
    }

    @Test
    void everyEndpointHasARuleAndEveryRuleAnEndpoint() {
        assertThat(endpoints().keySet())
                .containsExactlyInAnyOrderElementsOf(expected().keySet());
    }

    @TestFactory
    Stream<DynamicTest> letsInExactlyThoseWhomTheRuleNames() {
        return endpoints().entrySet().stream()
                .flatMap(endpoint -> Stream.concat(
                                Stream.of(NOBODY), Stream.of(Role.values()).map(Optional::of))
                        .map(role -> DynamicTest.dynamicTest(
                                endpoint.getKey() + " as "
                                        + role.map(Role::name).orElse("nobody"),
                                () -> check(endpoint.getKey(), endpoint.getValue(), role))));
    }

    private void check(String name, String method, Optional<Role> role) throws IOException, InterruptedException {
        Set<Role> allowed = expected().getOrDefault(name, EnumSet.noneOf(Role.class));
        boolean open = allowed.isEmpty() || role.map(allowed::contains).orElse(false);
        int status = call(name, method, role);
        int refusal = role.isPresent() ? 403 : 401;
        if (open) {
            assertThat(status).as(name).isNotIn(401, 403);
        } else {
            assertThat(status).as(name).isEqualTo(refusal);
        }
    }

    private int call(String name, String method, Optional<Role> role) throws IOException, InterruptedException {
        String path =
                name.substring(name.indexOf(' ') + 1).replaceAll("\\{[^}]*}", "00000000-0000-7000-8000-000000000000");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("If-Match", "\"1\"");
        role.ifPresent(is -> request.header("Authorization", "Bearer " + TestIssuer.token(is)));
        // The body is not waited for: there is one that never ends.
        HttpResponse<InputStream> response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        response.body().close();
        return response.statusCode();
    }

    /** Each endpoint under /api as {@code METHOD pattern}, with its method. */
    private Map<String, String> endpoints() {
        Map<String, String> endpoints = new TreeMap<>();
        mapping.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api"))
                        .forEach(pattern -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> endpoints.put(method + " " + pattern, method.name()))));
        return endpoints;
    }
}
