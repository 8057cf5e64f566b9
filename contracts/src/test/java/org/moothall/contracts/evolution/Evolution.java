package org.moothall.contracts.evolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds what a later edition of the contract breaks of an earlier one, in its map, its schemas and its examples. */
final class Evolution {

    private Evolution() {}

    static List<String> breaks(Edition before, Edition now) {
        List<String> breaks = new ArrayList<>();
        before.schemas().forEach((path, schema) -> {
            JsonNode later = now.schemas().get(path);
            if (later == null) {
                breaks.add(path + " is gone");
            } else {
                SchemaEvolution.breaks(schema, later).forEach(broken -> breaks.add(path + ": " + broken));
            }
        });
        before.examples().forEach((path, example) -> {
            if (!example.equals(now.examples().get(path))) {
                breaks.add(path + (now.examples().containsKey(path) ? " was changed" : " is gone"));
            }
        });
        AsyncApiEvolution.breaks(before.asyncApi(), now.asyncApi())
                .forEach(broken -> breaks.add("asyncapi.yaml: " + broken));
        return breaks;
    }

    /** Whether two editions differ in anything but their version, words included. */
    static boolean differ(Edition before, Edition now) {
        return !(before.schemas().equals(now.schemas())
                && before.examples().equals(now.examples())
                && unversioned(before).equals(unversioned(now)));
    }

    static boolean isNewer(String version, String than) {
        return Arrays.compare(numbers(version), numbers(than)) > 0;
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static JsonNode unversioned(Edition edition) {
        JsonNode map = edition.asyncApi().deepCopy();
        ((ObjectNode) map.path("info")).remove("version");
        return map;
    }
}
