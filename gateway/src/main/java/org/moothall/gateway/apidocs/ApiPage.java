package org.moothall.gateway.apidocs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the joined description says of one subject: its operations, then the data that they take and give. */
record ApiPage(String name, @Nullable String description, List<Operation> operations, List<Structure> structures) {
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

    public String address() {
        return "/docs/" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** The pages of a description in the order of their names; what is of no subject is under the first word of its path. */
    static List<ApiPage> of(JsonNode document) {
        var subjects = new TreeMap<String, ApiSubject>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(entry -> subjects.computeIfAbsent(
                                        subjectOf(path.getKey(), entry.getValue()), _ -> new ApiSubject(document))
                                .add(path.getKey(), entry.getKey(), entry.getValue())));
        var pages = new ArrayList<ApiPage>();
        subjects.forEach((name, subject) -> pages.add(new ApiPage(
                name, described(document, name), List.copyOf(subject.operations()), structures(document, subject))));
        return List.copyOf(pages);
    }

    private static String subjectOf(String path, JsonNode operation) {
        var parts = path.split("/", -1);
        return operation.path("tags").path(0).asString(parts.length > 2 ? parts[2] : path);
    }

    private static @Nullable String described(JsonNode document, String name) {
        return document.path("tags")
                .valueStream()
                .filter(tag -> tag.path("name").asString("").equals(name))
                .findFirst()
                .map(tag -> Text.of(tag, "description"))
                .orElse(null);
    }

    private static List<Structure> structures(JsonNode document, ApiSubject subject) {
        var schemas = document.path("components").path("schemas");
        return new TreeSet<>(schemas.propertyNames())
                .stream()
                        .filter(name -> subject.components().contains("schemas/" + name))
                        .map(name -> structure(name, schemas.path(name)))
                        .toList();
    }

    private static Structure structure(String name, JsonNode schema) {
        return new Structure(name, DataType.anchor(name), Text.of(schema, "description"), fields(schema));
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
