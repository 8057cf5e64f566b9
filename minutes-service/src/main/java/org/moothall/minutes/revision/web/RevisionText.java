package org.moothall.minutes.revision.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.moothall.minutes.revision.Revision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text of a revision as parts that can be compared: each member of it, and of each item, is a list of paragraphs,
 * whatever members there may be in a later edition. Ids and the revision's own mark are no text.
 */
record RevisionText(Map<String, JsonNode> items, Map<String, List<String>> elsewhere) {

    static RevisionText of(JsonMapper json, Revision revision) {
        JsonNode text = json.readTree(revision.content());
        Map<String, JsonNode> items = new LinkedHashMap<>();
        text.path("items").forEach(item -> items.put(item.path("itemId").asString(), item));
        Map<String, List<String>> elsewhere = new LinkedHashMap<>();
        text.properties().forEach(member -> {
            if (member.getValue().isObject() && !member.getKey().equals("revision")) {
                parts(member.getValue()).forEach((part, lines) -> elsewhere.put(member.getKey() + "." + part, lines));
            }
        });
        return new RevisionText(items, elsewhere);
    }

    static Map<String, List<String>> parts(JsonNode holder) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        holder.properties().forEach(member -> {
            if (!member.getKey().endsWith("Id")) {
                parts.put(member.getKey(), lines(member.getValue()));
            }
        });
        return parts;
    }

    private static List<String> lines(JsonNode value) {
        return value.isArray() ? value.valueStream().map(RevisionText::line).toList() : List.of(line(value));
    }

    private static String line(JsonNode value) {
        if (value.isObject()) {
            return parts(value).values().stream().flatMap(List::stream).collect(Collectors.joining(" | "));
        }
        return value.isArray()
                ? value.valueStream().map(RevisionText::line).collect(Collectors.joining(" | "))
                : value.asString();
    }
}
