package org.moothall.contracts.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every single change that can be made to a schema: each keyword taken away and altered, and others put in. */
final class SchemaChanges {

    private static final JsonNode PUT_IN = JsonMapper.shared().readTree("""
            {"maxLength": 40, "pattern": "^x", "const": "x", "enum": ["x"], "maximum": 9, "maxItems": 3, "format": "uri",
             "additionalProperties": false, "unevaluatedProperties": false, "not": {"const": "x"}, "allOf": [{"minLength": 2}],
             "default": "x", "contentEncoding": "base64", "x-known-values": ["x"], "minItems": 1, "multipleOf": 2}""");

    private final List<Change> changes = new ArrayList<>();

    private SchemaChanges() {}

    static List<Change> of(JsonNode schema) {
        SchemaChanges all = new SchemaChanges();
        all.collect(JsonPointer.empty(), schema);
        return all.changes;
    }

    private void collect(JsonPointer at, JsonNode schema) {
        schema.forEachEntry((keyword, value) -> {
            boolean word = Words.are(keyword);
            add(!word, at, "takes away " + keyword, node -> node.remove(keyword));
            switch (keyword) {
                case "properties" -> properties(at, value);
                case "$defs" ->
                    value.forEachEntry((name, definition) ->
                            collect(at.appendProperty("$defs").appendProperty(name), definition));
                case "items" -> collect(at.appendProperty("items"), value);
                case "x-known-values" -> knownValues(at);
                case "required" -> required(at, (ArrayNode) value);
                default -> add(!word, at, "alters " + keyword, node -> node.set(keyword, altered(value)));
            }
        });
        PUT_IN.forEachEntry((keyword, value) -> {
            if (!schema.has(keyword)) {
                add(true, at, "puts in " + keyword, node -> node.set(keyword, value));
            }
        });
        add(
                false,
                at,
                "says more",
                node -> node.put("$comment", "It was so from the start.").put("deprecated", true));
    }

    private void properties(JsonPointer at, JsonNode properties) {
        properties.forEachEntry((name, property) -> {
            add(
                    true,
                    at,
                    "takes away the property " + name,
                    node -> inside(node, "properties").remove(name));
            collect(at.appendProperty("properties").appendProperty(name), property);
        });
        BiConsumer<ObjectNode, String> newProperty =
                (node, name) -> inside(node, "properties").putObject(name).put("type", "string");
        add(false, at, "adds an optional property", node -> newProperty.accept(node, "ofTomorrow"));
        add(true, at, "adds a required property", node -> {
            newProperty.accept(node, "ofTomorrowAlways");
            node.withArray("required").add("ofTomorrowAlways");
        });
    }

    /** What is new stands first, so that the last is always one that was known before. */
    private void knownValues(JsonPointer at) {
        String list = "x-known-values";
        add(false, at, "knows one value more", node -> ((ArrayNode) node.path(list)).insert(0, "of-tomorrow"));
        add(true, at, "forgets a value", node -> {
            ArrayNode known = (ArrayNode) node.path(list);
            known.remove(known.size() - 1);
        });
        add(true, at, "renames a value", node -> {
            ArrayNode known = (ArrayNode) node.path(list);
            known.set(known.size() - 1, "renamed");
        });
    }

    private void required(JsonPointer at, ArrayNode names) {
        add(true, at, "requires one less", node -> ((ArrayNode) node.path("required")).remove(names.size() - 1));
        add(true, at, "requires one more", node -> ((ArrayNode) node.path("required")).add("unheardOf"));
        add(false, at, "requires them in another order", node -> {
            ArrayNode list = (ArrayNode) node.path("required");
            list.add(list.remove(0));
        });
    }

    private void add(boolean breaking, JsonPointer at, String what, java.util.function.Consumer<ObjectNode> edit) {
        changes.add(new Change(what, breaking, at, edit));
    }

    private static ObjectNode inside(ObjectNode node, String name) {
        return (ObjectNode) node.path(name);
    }

    private static JsonNode altered(JsonNode value) {
        JsonMapper json = JsonMapper.shared();
        return switch (value) {
            case JsonNode text when text.isString() -> json.getNodeFactory().stringNode(text.asString() + "-altered");
            case JsonNode number when number.isNumber() -> json.getNodeFactory().numberNode(number.asLong() + 1);
            case JsonNode flag when flag.isBoolean() -> json.getNodeFactory().booleanNode(!flag.asBoolean());
            default -> throw new IllegalArgumentException("No idea how to alter " + value);
        };
    }
}
