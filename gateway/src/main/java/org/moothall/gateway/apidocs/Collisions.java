package org.moothall.gateway.apidocs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Which components of the services have one name and two meanings. Security schemes are left out: there is one way to
 * sign in, and the services describe the same.
 */
final class Collisions {
    static final String SECURITY_SCHEMES = "securitySchemes";

    private Collisions() {}

    /** As {@code schemas/Item}. A component that is alike everywhere, but refers to one that is not, collides as well. */
    static Set<String> among(List<ApiPart> parts) {
        var meanings = meanings(parts);
        var colliding = new HashSet<String>();
        boolean more;
        do {
            more = false;
            for (var meaning : meanings.entrySet()) {
                var nodes = meaning.getValue();
                var differs = nodes.stream().distinct().count() > 1;
                var refersToOneThatDiffers = nodes.size() > 1
                        && References.in(nodes.getFirst()).stream().anyMatch(colliding::contains);
                more |= (differs || refersToOneThatDiffers) && colliding.add(meaning.getKey());
            }
        } while (more);
        return colliding;
    }

    private static Map<String, List<JsonNode>> meanings(List<ApiPart> parts) {
        var meanings = new HashMap<String, List<JsonNode>>();
        for (var part : parts) {
            part.document().path("components").properties().forEach(section -> {
                if (!section.getKey().equals(SECURITY_SCHEMES)) {
                    section.getValue()
                            .properties()
                            .forEach(component -> meanings.computeIfAbsent(
                                            section.getKey() + "/" + component.getKey(),
                                            name -> new java.util.ArrayList<>())
                                    .add(component.getValue()));
                }
            });
        }
        return meanings;
    }
}
