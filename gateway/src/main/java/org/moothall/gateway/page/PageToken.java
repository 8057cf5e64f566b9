package org.moothall.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The access token of whoever asks for a page. */
@FunctionalInterface
public interface PageToken {
    /**
     * Null for the public.
     *
     * @throws PageProblemException where somebody was signed in, and is no more
     */
    @Nullable String of(HttpServletRequest request);
}
