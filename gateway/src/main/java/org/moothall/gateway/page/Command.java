package org.moothall.gateway.page;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * One change that a page asks of a service: the call that a program could make just as well.
 *
 * @param body sent as JSON; none where it is null
 * @param seen the version that the person has seen, for {@code If-Match}
 * @param once the form's own key, so that a form sent twice is carried out once
 */
public record Command(
        HttpMethod method,
        Question address,
        @Nullable Object body,
        @Nullable String seen,
        @Nullable String once) {

    public static Command post(String path, Object... parts) {
        return new Command(HttpMethod.POST, Question.of(path, parts), null, null, null);
    }

    public static Command put(String path, Object... parts) {
        return new Command(HttpMethod.PUT, Question.of(path, parts), null, null, null);
    }

    public static Command patch(String path, Object... parts) {
        return new Command(HttpMethod.PATCH, Question.of(path, parts), null, null, null);
    }

    public static Command delete(String path, Object... parts) {
        return new Command(HttpMethod.DELETE, Question.of(path, parts), null, null, null);
    }

    public Command with(String name, @Nullable Object value) {
        return new Command(method, address.with(name, value), body, seen, once);
    }

    public Command body(Object json) {
        return new Command(method, address, json, seen, once);
    }

    public Command seen(@Nullable String etag) {
        return new Command(method, address, body, etag == null || etag.isEmpty() ? null : etag, once);
    }

    public Command once(@Nullable String key) {
        return new Command(method, address, body, seen, key == null || key.isEmpty() ? null : key);
    }
}
