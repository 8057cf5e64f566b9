package org.moothall.gateway.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * An address of the site with what stands in its query: each filter of a list changes one part of it and keeps the others.
 *
 * @param parameters of the query, in their order
 */
public record Address(String path, List<Parameter> parameters) {
    record Parameter(String name, String value) {}

    public Address {
        parameters = List.copyOf(parameters);
    }

    public static Address of(String path) {
        return new Address(path, List.of());
    }

    /** Each of several values, and nothing where there is none. */
    public Address with(String name, @Nullable Object value) {
        List<Parameter> extended = new ArrayList<>(parameters);
        Collection<?> values = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        values.stream()
                .map(Object::toString)
                .filter(text -> !text.isBlank())
                .forEach(text -> extended.add(new Parameter(name, text)));
        return new Address(path, extended);
    }

    /** Nothing for that name. */
    public Address without(String name) {
        return new Address(
                path,
                parameters.stream()
                        .filter(parameter -> !parameter.name().equals(name))
                        .toList());
    }

    /** This value alone for that name. */
    public Address only(String name, @Nullable Object value) {
        return without(name).with(name, value);
    }

    @Override
    public String toString() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        for (Parameter parameter : parameters) {
            address.queryParam(parameter.name(), "{value}");
        }
        return address.encode()
                .buildAndExpand(parameters.stream().map(Parameter::value).toArray())
                .toString();
    }
}
