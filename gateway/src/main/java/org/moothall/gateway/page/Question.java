package org.moothall.gateway.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is asked of the services, as an address below {@code /api}.
 *
 * @param path with {@code {}} where a part is filled in
 * @param parts the parts of the path, in their order
 * @param parameters of the query; those without a value are left out
 */
public record Question(String path, List<Object> parts, List<Parameter> parameters) {
    record Parameter(String name, Object value) {}

    public Question {
        parts = List.copyOf(parts);
        parameters = List.copyOf(parameters);
    }

    public static Question of(String path, Object... parts) {
        return new Question(path, List.of(parts), List.of());
    }

    public Question with(String name, @Nullable Object value) {
        if (value == null || value.toString().isEmpty()) {
            return this;
        }
        List<Parameter> extended = new ArrayList<>(parameters);
        extended.add(new Parameter(name, value));
        return new Question(path, parts, extended);
    }

    URI at(URI service) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUri(service).path(path.replace("{}", "{part}"));
        List<Object> values = new ArrayList<>(parts);
        for (Parameter parameter : parameters) {
            address.queryParam(parameter.name(), "{value}");
            values.add(parameter.value());
        }
        return address.encode().buildAndExpand(values.toArray()).toUri();
    }
}
