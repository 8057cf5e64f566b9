package org.moothall.gateway.apidocs;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a value is, in words, and where on the page its structure is shown if it has one. */
record DataType(String words, @Nullable String link) {
    private static final DataType ANYTHING = new DataType("anything", null);

    static DataType of(JsonNode schema) {
        var reference = Text.of(schema, "$ref");
        if (reference != null) {
            var name = reference.substring(reference.lastIndexOf('/') + 1);
            return new DataType(name, anchor(name));
        }
        if (schema.path("items").isObject()) {
            var item = of(schema.path("items"));
            return new DataType("list of " + item.words(), item.link());
        }
        if (schema.path("enum").isArray()) {
            return new DataType("one of " + joined(schema.path("enum"), ", "), null);
        }
        for (var alternatives : new String[] {"oneOf", "anyOf", "allOf"}) {
            if (schema.path(alternatives).isArray()) {
                return either(schema.path(alternatives), "allOf".equals(alternatives) ? " with " : " or ");
            }
        }
        return plain(schema);
    }

    static String anchor(String name) {
        return "data-" + name.replaceAll("[^A-Za-z0-9.-]", "-");
    }

    private static DataType either(JsonNode alternatives, String between) {
        var types = alternatives.valueStream().map(DataType::of).toList();
        var words = types.stream().map(DataType::words).collect(Collectors.joining(between));
        return new DataType(words, types.size() == 1 ? types.getFirst().link() : null);
    }

    private static DataType plain(JsonNode schema) {
        var type = schema.path("type");
        if (type.isMissingNode()) {
            return ANYTHING;
        }
        var words = type.isArray() ? joined(type, " or ") : type.asString();
        var format = Text.of(schema, "format");
        var longest = schema.path("maxLength");
        return new DataType(
                words
                        + (format == null ? "" : " (" + format + ")")
                        + (longest.isNumber() ? ", at most " + longest.asInt() + " characters" : ""),
                null);
    }

    private static String joined(JsonNode values, String between) {
        return values.valueStream().map(JsonNode::asString).collect(Collectors.joining(between));
    }
}
