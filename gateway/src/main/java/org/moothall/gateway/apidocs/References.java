package org.moothall.gateway.apidocs;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The references inside an API description, {@code #/components/schemas/Meeting}: found, and pointed elsewhere. */
final class References {
    static final String COMPONENTS = "#/components/";

    private References() {}

    /** The components that this node refers to, as {@code schemas/Meeting}. */
    static Set<String> in(JsonNode node) {
        var found = new TreeSet<String>();
        collect(node, found);
        return found;
    }

    private static void collect(JsonNode node, Set<String> found) {
        if (node.isString() && node.stringValue().startsWith(COMPONENTS)) {
            found.add(node.stringValue().substring(COMPONENTS.length()));
        }
        node.values().forEach(child -> collect(child, found));
    }

    /** Every string that names a component, also in a discriminator's mapping, is pointed to its new name. */
    static void rename(JsonNode node, Map<String, String> newNames) {
        switch (node) {
            case ObjectNode object ->
                object.properties().forEach(entry -> {
                    if (isRenamed(entry.getValue(), newNames)) {
                        entry.setValue(renamed(entry.getValue(), newNames));
                    } else {
                        rename(entry.getValue(), newNames);
                    }
                });
            case ArrayNode array -> array.forEach(child -> rename(child, newNames));
            default -> {
                // A bare value has nothing inside that could refer.
            }
        }
    }

    private static boolean isRenamed(JsonNode value, Map<String, String> newNames) {
        return value.isString()
                && value.stringValue().startsWith(COMPONENTS)
                && newNames.containsKey(value.stringValue().substring(COMPONENTS.length()));
    }

    private static JsonNode renamed(JsonNode value, Map<String, String> newNames) {
        return StringNode.valueOf(COMPONENTS + newNames.get(value.stringValue().substring(COMPONENTS.length())));
    }
}
