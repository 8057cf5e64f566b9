package org.moothall.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Turns the table of upstreams into routes, each with the same steps: the command noted, failures caught, the caller's
 * token on.
 */
@Configuration(proxyBeanMethods = false)
class RoutingTable {
    @Bean
    RouterFunction<ServerResponse> routes(
            Upstreams upstreams,
            CommandLog commands,
            UpstreamFailures failures,
            GonePages gone,
            CallerToken callerToken) {
        return upstreams.all().stream()
                .map(upstream -> route(upstream.name())
                        .route(paths(upstream), http())
                        .before(uri(upstream.address()))
                        .filter(commands.of(upstream))
                        .filter(failures.answeredFor(upstream))
                        .filter(gone.forPeople())
                        .filter(callerToken)
                        .build())
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    private static RequestPredicate paths(Upstream upstream) {
        return upstream.prefixes().stream()
                .map(prefix -> path(prefix + "/**"))
                .reduce(RequestPredicate::or)
                .orElseThrow();
    }
}
