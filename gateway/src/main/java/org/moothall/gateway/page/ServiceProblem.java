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

    /**
     * What is wrong with a field.
     *
     * @param field as a path into what was sent
     * @param fault its kind, a stable word, where the service names one
     * @param what in the service's words
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record FieldError(String field, @Nullable String fault, String what) {}

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
    public @Nullable FieldError of(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .findFirst()
                .orElse(null);
    }
}
