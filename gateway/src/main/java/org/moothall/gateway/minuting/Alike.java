package org.moothall.gateway.minuting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether two things say the same once they are sent: blanks around a text, the kind of its line ends, what is empty and
 * what is not so say nothing.
 */
public final class Alike {
    private static final JsonMapper JSON = new JsonMapper();

    private Alike() {}

    public static boolean are(Object one, Object other) {
        return said(JSON.valueToTree(one)).equals(said(JSON.valueToTree(other)));
    }

    private static Object said(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> said = new LinkedHashMap<>();
            node.properties().forEach(field -> said.put(field.getKey(), said(field.getValue())));
            said.values().removeIf(Alike::isNothing);
            return said;
        }
        if (node.isArray()) {
            return node.valueStream().map(Alike::said).collect(Collectors.toList());
        }
        if (node.isNull() || (node.isBoolean() && !node.asBoolean())) {
            return "";
        }
        return node.asString().replace("\r\n", "\n").strip();
    }

    private static boolean isNothing(Object said) {
        return said.equals("") || said.equals(List.of()) || said.equals(Map.of());
    }
}
