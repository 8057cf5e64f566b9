package org.moothall.gateway.page;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * A file that is all that a service is sent, passed on while it still comes in.
 *
 * @param once the form's own key
 */
public record BareFile(
        Question address,
        MediaType type,
        InputStream content,
        @Nullable String once) {}
