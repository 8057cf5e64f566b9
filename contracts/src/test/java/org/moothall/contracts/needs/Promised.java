package org.moothall.contracts.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.moothall.contracts.Contract;
import org.moothall.contracts.evolution.Inlined;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Finds what a consumer needs and the contract does not promise: a type, a header, or a field required all the way. */
final class Promised {

    private static final String ANY = "*";

    private Promised() {}

    static List<String> lacks(Needs needs) {
        List<String> lacks = new ArrayList<>();
        needs.events().forEach((type, needed) -> {
            if (!types().contains(type)) {
                lacks.add(type + " is no event of the contract");
                return;
            }
            JsonNode schema = Inlined.schema(JsonMapper.shared().readTree(Contract.schemaText(type)));
            needed.headers().stream()
                    .filter(header -> !headers().contains(header))
                    .forEach(header -> lacks.add(type + " need not have the header " + header));
            needed.fields().stream()
                    .flatMap(field -> missing(schema, field, needed).stream())
                    .forEach(lack -> lacks.add(type + " " + lack));
            needed.optional().stream()
                    .filter(part -> needed.fields().stream().noneMatch(field -> field.startsWith(part + "/")))
                    .forEach(part -> lacks.add(type + " nothing is needed below " + part));
        });
        return lacks;
    }

    private static List<String> missing(JsonNode schema, String field, Needs.OfEvent needed) {
        JsonNode at = schema;
        String pointer = "";
        for (String step : field.substring(1).split("/", -1)) {
            pointer = pointer + "/" + step;
            JsonNode next =
                    step.equals(ANY) ? at.path("items") : at.path("properties").path(step);
            if (next.isMissingNode()) {
                return List.of(pointer + " is not in the schema");
            }
            if (!step.equals(ANY) && !required(at, step) && !needed.optional().contains(pointer)) {
                return List.of(pointer + " is not required");
            }
            at = next;
        }
        return List.of();
    }

    private static boolean required(JsonNode schema, String name) {
        return texts(schema.path("required")).contains(name);
    }

    private static Set<String> types() {
        Set<String> types = new TreeSet<>();
        List.of("meetings", "minutes", "notifications").forEach(owner -> types.addAll(Contract.typesOf(owner)));
        return types;
    }

    private static Set<String> headers() {
        JsonNode api = YAMLMapper.shared().readTree(Contract.folder().resolve("asyncapi.yaml"));
        return texts(api.at("/components/messageTraits/cloudEvent/headers/required"));
    }

    private static Set<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }
}
