package org.moothall.contracts.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds what a later map breaks: channels, operations and messages stay with all that was said of them, and only more
 * is said. Headers are held to the rules of schemas. Dead letters are for operators and are promised to nobody.
 */
final class AsyncApiEvolution {

    private static final List<String> SECTIONS = List.of("channels", "operations");
    private static final String DEAD_LETTERS = "deadLetters";
    private static final String DEAD_LETTER = "deadLetter";

    private final List<String> breaks = new ArrayList<>();

    private AsyncApiEvolution() {}

    static List<String> breaks(JsonNode before, JsonNode now) {
        AsyncApiEvolution evolution = new AsyncApiEvolution();
        evolution.kept("/asyncapi", before.path("asyncapi"), now.path("asyncapi"));
        evolution.kept("/defaultContentType", before.path("defaultContentType"), now.path("defaultContentType"));
        for (String section : SECTIONS) {
            evolution.kept("/" + section, promised(before, section), promised(now, section));
        }
        before.at("/components/messages").forEachEntry((name, message) -> {
            if (!name.equals(DEAD_LETTER)) {
                evolution.message(name, whole(before, message), now);
            }
        });
        return evolution.breaks;
    }

    private void message(String name, ObjectNode before, JsonNode api) {
        String where = "/components/messages/" + name;
        JsonNode found = api.at(where);
        if (found.isMissingNode()) {
            breaks.add(where + " is gone");
            return;
        }
        ObjectNode now = whole(api, found);
        SchemaEvolution.breaks(before.path("headers"), now.path("headers"))
                .forEach(broken -> breaks.add(where + "/headers" + broken));
        kept(where, before.without("headers"), now.without("headers"));
    }

    private void kept(String where, JsonNode before, JsonNode now) {
        if (before.isObject() && now.isObject()) {
            before.forEachEntry((name, value) -> {
                if (!Words.areOfTheMap(name)) {
                    kept(where + "/" + name, value, now.path(name));
                }
            });
        } else if (before.isArray() && now.isArray()) {
            before.forEach(element -> {
                if (StreamSupport.stream(now.spliterator(), false).noneMatch(element::equals)) {
                    breaks.add(where + " has lost " + element);
                }
            });
        } else if (!before.equals(now)) {
            breaks.add(where + " was " + before + " and is " + now);
        }
    }

    private static JsonNode promised(JsonNode api, String section) {
        ObjectNode promised = (ObjectNode) api.path(section).deepCopy();
        promised.remove(DEAD_LETTERS);
        promised.forEach(each -> {
            if (each.path("bindings").has("$ref")) {
                ((ObjectNode) each).set("bindings", target(api, each.path("bindings")));
            }
        });
        return promised;
    }

    /** The message with what its traits say; where both speak, the message has the word. */
    private static ObjectNode whole(JsonNode api, JsonNode message) {
        ObjectNode whole = ((ObjectNode) message).objectNode();
        message.path("traits").forEach(trait -> merge(whole, trait.has("$ref") ? target(api, trait) : trait));
        merge(whole, message);
        whole.remove("traits");
        return whole;
    }

    private static void merge(ObjectNode into, JsonNode from) {
        from.forEachEntry((name, value) -> {
            if (into.path(name) instanceof ObjectNode deeper && value.isObject()) {
                merge(deeper, value);
            } else {
                into.set(name, value.deepCopy());
            }
        });
    }

    private static JsonNode target(JsonNode api, JsonNode reference) {
        return api.at(JsonPointer.compile(reference.path("$ref").asString().substring(1)));
    }
}
