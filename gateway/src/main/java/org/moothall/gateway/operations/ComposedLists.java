package org.moothall.gateway.operations;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.util.Set;
import org.moothall.gateway.route.CallerToken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Which lists operators can have of all services at once. */
@Configuration(proxyBeanMethods = false)
class ComposedLists {
    private static final Set<String> LISTS = Set.of("dead-letters", "gaps", "projections");

    @Bean
    RouterFunction<ServerResponse> operatorsLists(OperatorsQuestion question, CallerToken callerToken) {
        return route(
                        GET("/api/operations/{list}").and(request -> LISTS.contains(request.pathVariable("list"))),
                        question::ask)
                .filter(callerToken);
    }
}
