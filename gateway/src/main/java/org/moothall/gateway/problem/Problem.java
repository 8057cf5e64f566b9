package org.moothall.gateway.problem;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What the gateway itself says when a request does not get its answer (RFC 9457). A service's own problems pass
 * through unchanged and never become one of these.
 */
public record Problem(
        HttpStatus status,
        String slug,
        String title,
        @Nullable String detail,
        @Nullable Duration retryAfter,
        Map<String, Object> more) {

    private static final URI TYPES = URI.create("https://moothall.org/problems/");

    public Problem {
        more = Map.copyOf(more);
    }

    public static Problem of(HttpStatus status, String slug, String title) {
        return new Problem(status, slug, title, null, null, Map.of());
    }

    public Problem detail(String detail) {
        return new Problem(status, slug, title, detail, retryAfter, more);
    }

    public Problem retryAfter(Duration wait) {
        return new Problem(status, slug, title, detail, wait, more);
    }

    public Problem todo(String whatToDo) {
        return with("whatToDo", whatToDo);
    }

    public Problem with(String name, Object value) {
        var extended = new LinkedHashMap<>(more);
        extended.put(name, value);
        return new Problem(status, slug, title, detail, retryAfter, extended);
    }

    /** Whole seconds, never less than one: a client told to wait for nothing would only come back too early. */
    public @Nullable String retryAfterSeconds() {
        return retryAfter == null
                ? null
                : Long.toString(Math.max(1, retryAfter.plusMillis(999).toSeconds()));
    }

    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", TYPES.resolve(slug).toString());
        body.put("title", title);
        body.put("status", status.value());
        if (detail != null) {
            body.put("detail", detail);
        }
        body.putAll(more);
        return body;
    }
}
