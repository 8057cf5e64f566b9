package org.moothall.contracts.evolution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Finds what a later schema of the same event breaks. It knows what is allowed (better words, a new optional property, a
 * new value in a list that may grow) and calls every other difference a break, whichever keyword it is in.
 */
final class SchemaEvolution {

    private final List<String> breaks = new ArrayList<>();

    private SchemaEvolution() {}

    static List<String> breaks(JsonNode before, JsonNode now) {
        SchemaEvolution evolution = new SchemaEvolution();
        try {
            evolution.schema("", Inlined.schema(before), Inlined.schema(now));
        } catch (IllegalArgumentException e) {
            evolution.breaks.add(e.getMessage());
        }
        return evolution.breaks;
    }

    private void schema(String where, JsonNode before, JsonNode now) {
        if (!before.isObject() || !now.isObject()) {
            same(where, before, now);
            return;
        }
        Set<String> keywords = new LinkedHashSet<>(before.propertyNames());
        keywords.addAll(now.propertyNames());
        for (String keyword : keywords) {
            if (!Words.are(keyword)) {
                keyword(where + "/" + keyword, keyword, before.path(keyword), now.path(keyword));
            }
        }
    }

    private void keyword(String where, String keyword, JsonNode before, JsonNode now) {
        switch (keyword) {
            case "properties" -> properties(where, before, now);
            case "items" -> schema(where, before, now);
            case "required", "enum", "type" ->
                same(where, before, now, elements(before).equals(elements(now)));
            case "x-known-values" -> same(where, before, now, before.isArray() && holds(now, before));
            default -> same(where, before, now);
        }
    }

    private void properties(String where, JsonNode before, JsonNode now) {
        before.forEachEntry((name, property) -> {
            if (now.has(name)) {
                schema(where + "/" + name, property, now.path(name));
            } else {
                breaks.add(where + "/" + name + " is gone");
            }
        });
    }

    private void same(String where, JsonNode before, JsonNode now) {
        same(where, before, now, before.equals(now));
    }

    private void same(String where, JsonNode before, JsonNode now, boolean kept) {
        if (kept) {
            return;
        }
        if (now.isMissingNode()) {
            breaks.add(where + " is gone, it was " + before);
        } else if (before.isMissingNode()) {
            breaks.add(where + " is new: " + now);
        } else {
            breaks.add(where + " was " + before + " and is " + now);
        }
    }

    private static boolean holds(JsonNode all, JsonNode some) {
        return all.isArray() && elements(all).containsAll(elements(some));
    }

    /** Order says nothing in these lists; a lone value is a list of one. */
    private static Set<JsonNode> elements(JsonNode list) {
        Set<JsonNode> elements = new LinkedHashSet<>();
        if (list.isArray()) {
            list.forEach(elements::add);
        } else {
            elements.add(list);
        }
        return elements;
    }
}
