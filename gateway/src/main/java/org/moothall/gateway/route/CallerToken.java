package org.moothall.gateway.route;

import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Puts the token of the one who asks on the request that goes to the service. A bearer token is there already; a
 * browser session has its own behind it.
 */
@FunctionalInterface
public interface CallerToken extends HandlerFilterFunction<ServerResponse, ServerResponse> {}
