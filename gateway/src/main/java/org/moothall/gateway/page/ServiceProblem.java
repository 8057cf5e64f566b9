package org.moothall.gateway.page;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem of a service (RFC 9457), as a page shows it.
 *
 * @param slug the stable end of its type, such as {@code stale-version}
 * @param rule the rule that refuses, in plain words, and in source where it stands
 * @param errors the fields that cannot be used
 */
public record ServiceProblem(
        int status,
        String slug,
        String title,
        @Nullable String detail,
        @Nullable String rule,
        @Nullable String source,
        List<FieldError> errors) {

    /** A field, as a path into what was sent, and what is wrong with it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record FieldError(String field, String what) {}

    public ServiceProblem {
        errors = errors == null ? List.of() : List.copyOf(errors);
    }

    /** Nobody says whether the command was carried out. */
    static ServiceProblem away(String service) {
        return new ServiceProblem(
                503, "service-unavailable", service + " does not answer", null, null, null, List.of());
    }

    public boolean is(String known) {
        return slug.equals(known);
    }

    /** What is wrong with one field, for the message beside it. */
    public @Nullable String of(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::what)
                .findFirst()
                .orElse(null);
    }
}
