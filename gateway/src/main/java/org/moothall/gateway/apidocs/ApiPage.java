package org.moothall.gateway.apidocs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The joined description as the page shows it: operations by resource, then the data they take and give. */
record ApiPage(List<Resource> resources, List<Structure> structures) {
    record Resource(String name, List<Operation> operations) {}

    record Operation(
            String anchor,
            String method,
            String path,
            @Nullable String summary,
            @Nullable String description,
            @Nullable String roles,
            List<Field> parameters,
            List<Content> body,
            List<Answer> answers) {}

    /** A parameter, with where it stands, or a property of a structure. */
    record Field(
            String name,
            @Nullable String in,
            boolean required,
            DataType type,
            @Nullable String description) {}

    record Content(String mediaType, DataType type) {}

    record Answer(String status, @Nullable String description, List<Content> content) {}

    record Structure(String name, String anchor, @Nullable String description, List<Field> fields) {}

    static ApiPage of(JsonNode document) {
        var byResource = new TreeMap<String, List<Operation>>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(entry -> byResource
                                .computeIfAbsent(resourceOf(path.getKey()), name -> new ArrayList<>())
                                .add(OperationReader.read(document, path.getKey(), entry.getKey(), entry.getValue()))));
        var resources = new ArrayList<Resource>();
        byResource.forEach((name, operations) -> resources.add(new Resource(name, List.copyOf(operations))));
        return new ApiPage(
                List.copyOf(resources), structures(document.path("components").path("schemas")));
    }

    private static String resourceOf(String path) {
        var parts = path.split("/", -1);
        return parts.length > 2 ? parts[2] : path;
    }

    private static List<Structure> structures(JsonNode schemas) {
        var sorted = new TreeMap<String, JsonNode>();
        schemas.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted.entrySet().stream()
                .map(entry -> new Structure(
                        entry.getKey(),
                        DataType.anchor(entry.getKey()),
                        Text.of(entry.getValue(), "description"),
                        fields(entry.getValue())))
                .toList();
    }

    private static List<Field> fields(JsonNode schema) {
        var required = new LinkedHashMap<String, Boolean>();
        schema.path("required").forEach(name -> required.put(name.asString(), true));
        return schema.path("properties").properties().stream()
                .map(entry -> new Field(
                        entry.getKey(),
                        null,
                        required.containsKey(entry.getKey()),
                        DataType.of(entry.getValue()),
                        Text.of(entry.getValue(), "description")))
                .toList();
    }
}
