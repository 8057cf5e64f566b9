package org.moothall.gateway.apidocs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.apidocs.ApiPage.Answer;
import org.moothall.gateway.apidocs.ApiPage.Content;
import org.moothall.gateway.apidocs.ApiPage.Field;
import org.moothall.gateway.apidocs.ApiPage.Operation;
import tools.jackson.databind.JsonNode;

/** Reads one operation of an API description for the page. */
final class OperationReader {
    /** Where the services name who may call an operation. */
    private static final String ROLES = "x-moothall-roles";

    private OperationReader() {}

    static Operation read(JsonNode document, String path, String method, JsonNode operation) {
        return new Operation(
                (method + path).replaceAll("[^A-Za-z0-9]+", "-"),
                method.toUpperCase(Locale.ROOT),
                path,
                Text.of(operation, "summary"),
                Text.of(operation, "description"),
                roles(operation.path(ROLES)),
                operation
                        .path("parameters")
                        .valueStream()
                        .map(parameter -> parameter(resolved(document, parameter)))
                        .toList(),
                content(resolved(document, operation.path("requestBody")).path("content")),
                operation.path("responses").properties().stream()
                        .map(answer -> answer(answer.getKey(), resolved(document, answer.getValue())))
                        .toList());
    }

    private static @Nullable String roles(JsonNode roles) {
        if (roles.isArray()) {
            return roles.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        }
        return roles.isString() ? roles.stringValue() : null;
    }

    private static Field parameter(JsonNode parameter) {
        return new Field(
                parameter.path("name").asString(""),
                Text.of(parameter, "in"),
                parameter.path("required").asBoolean(false),
                DataType.of(parameter.path("schema")),
                Text.of(parameter, "description"));
    }

    private static Answer answer(String status, JsonNode answer) {
        return new Answer(status, Text.of(answer, "description"), content(answer.path("content")));
    }

    private static List<Content> content(JsonNode byMediaType) {
        return byMediaType.properties().stream()
                .map(entry ->
                        new Content(entry.getKey(), DataType.of(entry.getValue().path("schema"))))
                .toList();
    }

    /** Parameters and answers may be kept among the components and only be referred to. */
    private static JsonNode resolved(JsonNode document, JsonNode node) {
        var reference = Text.of(node, "$ref");
        return reference == null ? node : document.at(reference.substring(1));
    }
}
