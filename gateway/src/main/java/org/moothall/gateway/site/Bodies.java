package org.moothall.gateway.site;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Question;

/** The bodies of the council, as meetings-service lists them. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Bodies(List<Body> items) {
    static final Question ALL = Question.of("/api/bodies").with("limit", 200);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Body(String id, String name, @Nullable String kind) {}

    /** By the end of its address; where two have one name, the later has a number. */
    Map<String, Body> bySlug() {
        Map<String, Body> bodies = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        items.stream()
                .filter(body -> taken.add(Slug.of(body.name())))
                .forEach(body -> bodies.put(Slug.of(body.name()), body));
        for (Body body : items) {
            if (!bodies.containsValue(body)) {
                int number = 2;
                while (!taken.add(Slug.of(body.name()) + "-" + number)) {
                    number++;
                }
                bodies.put(Slug.of(body.name()) + "-" + number, body);
            }
        }
        return bodies;
    }
}
