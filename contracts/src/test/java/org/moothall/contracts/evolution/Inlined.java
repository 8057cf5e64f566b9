package org.moothall.contracts.evolution;

import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema with each reference replaced by what it points to, so that only what a schema says is compared and not how
 * it is laid out. Throws an IllegalArgumentException for what cannot be laid flat: a reference to elsewhere, in a
 * circle, to nothing, or beside a keyword that contradicts its target.
 */
public final class Inlined {

    private static final String REFERENCE = "$ref";
    private static final String DEFINITIONS = "$defs";

    private final JsonNode root;
    private final Deque<String> underway = new ArrayDeque<>();

    private Inlined(JsonNode root) {
        this.root = root;
    }

    public static JsonNode schema(JsonNode schema) {
        return new Inlined(schema).inline(schema);
    }

    private JsonNode inline(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> inline(object);
            case ArrayNode array -> {
                ArrayNode copy = array.arrayNode();
                array.forEach(element -> copy.add(inline(element)));
                yield copy;
            }
            default -> node;
        };
    }

    private JsonNode inline(ObjectNode object) {
        ObjectNode flat = object.objectNode();
        if (object.path(REFERENCE).isString()) {
            flat.setAll((ObjectNode) target(object.path(REFERENCE).asString()));
        }
        object.forEachEntry((keyword, value) -> {
            if (!keyword.equals(DEFINITIONS) && !(keyword.equals(REFERENCE) && value.isString())) {
                beside(flat, keyword, inline(value));
            }
        });
        return flat;
    }

    private static void beside(ObjectNode flat, String keyword, JsonNode value) {
        if (flat.has(keyword) && !Words.are(keyword) && !flat.path(keyword).equals(value)) {
            throw new IllegalArgumentException(keyword + " stands beside a reference to another " + keyword);
        }
        flat.set(keyword, value);
    }

    private JsonNode target(String reference) {
        if (!reference.startsWith("#/")) {
            throw new IllegalArgumentException(reference + " points out of the schema");
        }
        if (underway.contains(reference)) {
            throw new IllegalArgumentException(reference + " points at itself");
        }
        JsonNode target = root.at(JsonPointer.compile(reference.substring(1)));
        if (!target.isObject()) {
            throw new IllegalArgumentException(reference + " points nowhere");
        }
        underway.push(reference);
        JsonNode flat = inline(target);
        underway.pop();
        return flat;
    }
}
