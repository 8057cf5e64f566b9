package org.moothall.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The contract of one event, for the tests of those who write it and of those who read it. The published schema is
 * open, since readers must ignore what they do not know; the stricter views are derived from it and stored nowhere.
 */
public final class Contract {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final String type;
    private final Schema schema;

    private Contract(String type, JsonNode schema) {
        this.type = type;
        this.schema = SCHEMAS.getSchema(schema);
    }

    /** The schema as it is published. */
    public static Contract published(String type) {
        return new Contract(type, schemaOf(type));
    }

    /** The published schema without room for a field that it does not name. */
    public static Contract closed(String type) {
        return new Contract(type, ClosedSchema.withoutUnknownFields(withoutId(type)));
    }

    /** What a producer is held to: no field that is not named, and in a list that may grow no value but today's. */
    public static Contract strict(String type) {
        return new Contract(
                type, ClosedSchema.withoutUnknownValues(ClosedSchema.withoutUnknownFields(withoutId(type))));
    }

    /** Every event type that an owner (meetings, minutes, notifications) may send. */
    public static SortedSet<String> typesOf(String owner) {
        return EventFolders.typesOf(owner);
    }

    /** Those of them whose names begin in one of these ways; each way must be the way of some. */
    public static SortedSet<String> typesOf(String owner, String... beginnings) {
        SortedSet<String> types = new TreeSet<>();
        for (String beginning : beginnings) {
            List<String> found = typesOf(owner).stream()
                    .filter(type -> type.startsWith("org.moothall." + owner + "." + beginning))
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalArgumentException("No event of " + owner + " begins with " + beginning);
            }
            types.addAll(found);
        }
        return types;
    }

    /** The golden examples of an event by file name, for a consumer to be fed with. */
    public static SortedMap<String, byte[]> examplesOf(String type) {
        return EventFolders.of(type).examples();
    }

    /** The address that a producer puts in {@code ce_dataschema}. */
    public static String addressOf(String type) {
        return schemaOf(type).path("$id").asString();
    }

    /** The folder of the contract: {@code asyncapi.yaml}, {@code events}, {@code needs} and {@code released}. */
    public static Path folder() {
        return EventFolders.root();
    }

    public List<String> violations(byte[] body) {
        JsonNode json;
        try {
            json = JSON.readTree(body);
        } catch (JacksonException e) {
            return List.of("is no JSON: " + e.getOriginalMessage());
        }
        return schema.validate(json).stream().map(Error::toString).toList();
    }

    /** Fails the calling test with all that is wrong and the body in which it is. */
    public void validate(byte[] body) {
        List<String> violations = violations(body);
        if (!violations.isEmpty()) {
            throw new AssertionError(
                    type + " is broken by " + new String(body, UTF_8) + "\n" + String.join("\n", violations));
        }
    }

    public void validate(String body) {
        validate(body.getBytes(UTF_8));
    }

    /** The text of the schema, for whoever reads it as a document. */
    public static String schemaText(String type) {
        return new String(EventFolders.of(type).schema(), UTF_8);
    }

    static JsonNode schemaOf(String type) {
        return JSON.readTree(schemaText(type));
    }

    /** Without its address, so that the stricter views are not mistaken for the published one. */
    private static JsonNode withoutId(String type) {
        ObjectNode schema = (ObjectNode) schemaOf(type);
        schema.remove("$id");
        return schema;
    }
}
