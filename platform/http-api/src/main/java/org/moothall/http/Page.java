package org.moothall.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A part of a list in a stable order.
 *
 * @param next the cursor of the part that follows, absent on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * Answers with the page and a {@code Link} to the next one.
     *
     * @param found up to one entry more than was asked for: the extra one tells that there is more
     */
    public static <T> ResponseEntity<Page<T>> response(List<T> found, PageRequest request, Function<T, String> id) {
        if (found.size() <= request.limit()) {
            return ResponseEntity.ok(new Page<>(found, null));
        }
        List<T> items = found.subList(0, request.limit());
        String next = PageRequest.encode(id.apply(items.getLast()));
        // A reference without host: only the gateway knows the public one.
        var here = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("cursor", next)
                .build();
        String reference = here.getPath() + "?" + here.getQuery();
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, "<" + reference + ">; rel=\"next\"")
                .body(new Page<>(items, next));
    }
}
