package org.moothall.gateway.page;

import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that a page passes on to a service while it still comes in.
 *
 * @param fields what goes with it
 * @param once the form's own key
 */
public record Upload(
        Question address,
        Map<String, String> fields,
        String fileName,
        InputStream content,
        @Nullable String once) {

    public Upload {
        fields = Map.copyOf(fields);
    }
}
