package org.moothall.contracts;

import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Derives stricter views of a schema, in depth; the schema that is given is changed. */
final class ClosedSchema {

    static final String KNOWN_VALUES = "x-known-values";

    private ClosedSchema() {}

    static JsonNode withoutUnknownFields(JsonNode schema) {
        return everywhere(schema, node -> {
            if (node.path("properties").isObject()
                    && "object".equals(node.path("type").stringValue(""))) {
                node.put("unevaluatedProperties", false);
            }
        });
    }

    static JsonNode withoutUnknownValues(JsonNode schema) {
        return everywhere(schema, node -> {
            if (node.path(KNOWN_VALUES).isArray()) {
                node.set("enum", node.get(KNOWN_VALUES));
            }
        });
    }

    private static JsonNode everywhere(JsonNode node, Consumer<ObjectNode> change) {
        if (node instanceof ObjectNode object) {
            change.accept(object);
        }
        node.forEach(child -> everywhere(child, change));
        return node;
    }
}
