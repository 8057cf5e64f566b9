package org.moothall.http;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Tells whether a controller would answer a request. */
final class KnownEndpoints {

    private KnownEndpoints() {}

    static boolean has(ObjectProvider<HandlerMapping> mappings, HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        return mappings.stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .anyMatch(mapping -> answers(mapping, request));
    }

    private static boolean answers(HandlerMapping mapping, HttpServletRequest request) {
        try {
            return mapping.getHandler(request) != null;
        } catch (Exception wrongMethodOrMediaType) {
            // The address is known, this request to it is not: the dispatcher finds the same and says which problem it
            // is.
            return false;
        }
    }
}
