package org.moothall.gateway.apidocs;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Joins the services' API descriptions to one. Components that two services mean differently get the service's name in
 * front, so every reference still finds what it meant; paths that the gateway does not route are left out.
 */
final class ApiJoin {
    static final String MISSING = "x-moothall-missing";

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private ApiJoin() {}

    static ObjectNode join(List<ApiPart> parts, List<String> missing, URI publicUrl) {
        var joined = JsonNodeFactory.instance.objectNode();
        joined.put("openapi", "3.1.0");
        describe(joined.putObject("info"), missing);
        joined.putArray("servers").addObject().put("url", publicUrl.toString());
        var paths = joined.putObject("paths");
        var components = joined.putObject("components");
        var tags = new HashMap<String, JsonNode>();

        var colliding = Collisions.among(parts);
        var operationIds = countOperationIds(parts);
        for (var part : parts) {
            var document = part.document().deepCopy();
            References.rename(document, newNames(part, colliding));
            addComponents(part, document, colliding, components);
            document.path("paths").properties().stream()
                    .filter(path -> part.reachable().test(path.getKey()))
                    .forEach(path -> paths.set(path.getKey(), distinct(path.getValue(), part, operationIds)));
            document.path("tags")
                    .forEach(tag -> tags.putIfAbsent(tag.path("name").asString(), tag));
        }
        joined.putArray("tags").addAll(tags.values());
        return joined;
    }

    private static void describe(ObjectNode info, List<String> missing) {
        info.put("title", "Moothall API");
        info.put("version", "1");
        info.put(
                "description",
                missing.isEmpty()
                        ? "Meetings, agendas, minutes, decisions, actions and subscriptions of a council."
                        : "Incomplete: not answering at the moment: " + String.join(", ", missing) + ".");
        if (!missing.isEmpty()) {
            var names = info.putArray(MISSING);
            missing.forEach(names::add);
        }
    }

    private static Map<String, String> newNames(ApiPart part, Set<String> colliding) {
        var names = new HashMap<String, String>();
        colliding.forEach(component -> names.put(component, newName(part, component)));
        return names;
    }

    private static String newName(ApiPart part, String component) {
        var slash = component.indexOf('/');
        return component.substring(0, slash + 1) + prefix(part) + "." + component.substring(slash + 1);
    }

    private static String prefix(ApiPart part) {
        return part.name().replace("-service", "");
    }

    private static void addComponents(ApiPart part, ObjectNode document, Set<String> colliding, ObjectNode components) {
        document.path("components")
                .properties()
                .forEach(section -> section.getValue().properties().forEach(component -> {
                    var name = section.getKey() + "/" + component.getKey();
                    var kept = colliding.contains(name) ? newName(part, name) : name;
                    components
                            .withObject("/" + section.getKey())
                            .set(kept.substring(kept.indexOf('/') + 1), component.getValue());
                }));
    }

    private static Map<String, Integer> countOperationIds(List<ApiPart> parts) {
        var counts = new HashMap<String, Integer>();
        parts.forEach(part -> part.document()
                .path("paths")
                .forEach(path -> path.forEach(
                        operation -> counts.merge(operation.path("operationId").asString(""), 1, Integer::sum))));
        return counts;
    }

    private static JsonNode distinct(JsonNode path, ApiPart part, Map<String, Integer> operationIds) {
        path.properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .forEach(entry -> {
                    var id = entry.getValue().path("operationId").asString("");
                    if (operationIds.getOrDefault(id, 0) > 1 && entry.getValue() instanceof ObjectNode operation) {
                        operation.put("operationId", prefix(part) + "_" + id);
                    }
                });
        return path;
    }
}
