package org.moothall.gateway.subscribing;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The links in letters are addresses of the API, which mail programs post to by themselves (RFC 8058). A person who
 * follows one with a browser is led to the page for it.
 */
@Configuration(proxyBeanMethods = false)
class MailedLinks {
    private static final String API = "/api";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    RouterFunction<ServerResponse> mailedLinksToPages() {
        RequestPredicate link = RequestPredicates.path("/api/subscriptions/{id}/confirmation")
                .or(RequestPredicates.path("/api/subscriptions/{id}/unsubscription"));
        RequestPredicate opened =
                RequestPredicates.method(HttpMethod.GET).and(RequestPredicates.headers(MailedLinks::areOfABrowser));
        return RouterFunctions.route(
                link.and(opened),
                request -> ServerResponse.status(HttpStatus.SEE_OTHER)
                        .location(page(request.uri()))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header("Referrer-Policy", "no-referrer")
                        .build());
    }

    private static boolean areOfABrowser(ServerRequest.Headers headers) {
        return headers.accept().stream().anyMatch(type -> type.isConcrete() && type.includes(MediaType.TEXT_HTML));
    }

    private static URI page(URI link) {
        String query = link.getRawQuery();
        return URI.create(link.getRawPath().substring(API.length()) + (query == null ? "" : "?" + query));
    }
}
