package org.moothall.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SchemasTest {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    static Set<String> types() {
        return EventFolders.types();
    }

    @Test
    void everyOwnerHasEvents() {
        assertThat(Contract.typesOf("meetings")).isNotEmpty();
        assertThat(Contract.typesOf("minutes")).isNotEmpty();
        assertThat(Contract.typesOf("notifications")).isNotEmpty();
    }

    /** Each part is held against the code that sends it in a test of that encoder. */
    @ParameterizedTest
    @CsvSource({
        "meetings, body- member- meeting- agenda- document-",
        "minutes, minutes- action- decision- officer- member-attendance-",
        "notifications, subscription- notice-"
    })
    void everyEventIsOfAPartThatAnEncoderIsHeldTo(String owner, String parts) {
        assertThat(Contract.typesOf(owner, parts.split(" ", -1))).isEqualTo(Contract.typesOf(owner));
    }

    @ParameterizedTest
    @MethodSource("types")
    void saysWhenItIsSent(String type) {
        assertThat(Contract.schemaOf(type).path("description").asString())
                .startsWith("Sent when ")
                .containsPattern("[Tt]he subject is the [a-z]+\\.$");
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasNoDefinitionThatNothingUses(String type) {
        JsonNode schema = Contract.schemaOf(type);

        schema.path("$defs")
                .forEachEntry((name, _) -> assertThat(nodesWith(schema, "$ref"))
                        .as(name)
                        .anyMatch(node -> node.path("$ref").asString().equals("#/$defs/" + name)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void isAValidSchemaOfItsDialect(String type) {
        JsonNode schema = Contract.schemaOf(type);

        assertThat(schema.path("$schema").asString()).isEqualTo(DIALECT);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(DIALECT))
                        .validate(schema))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void isFoundAtTheAddressThatEventsCarry(String type) {
        String[] parts = type.split("\\.", -1);

        assertThat(Contract.addressOf(type))
                .isEqualTo("https://moothall.org/contracts/events/%s/%s/%s/schema.json", parts[2], parts[3], parts[4]);
    }

    @ParameterizedTest
    @MethodSource("types")
    void isOpenForReaders(String type) {
        assertThat(nodesWith(Contract.schemaOf(type), "additionalProperties")).isEmpty();
        assertThat(nodesWith(Contract.schemaOf(type), "unevaluatedProperties")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void carriesVersionAndTimesAlways(String type) {
        List<String> required = new ArrayList<>();
        Contract.schemaOf(type).path("required").forEach(name -> required.add(name.asString()));

        assertThat(required).contains("version", "createdAt", "modifiedAt");
    }

    @ParameterizedTest
    @MethodSource("types")
    void explainsItselfAndEachOfItsProperties(String type) {
        JsonNode schema = Contract.schemaOf(type);

        assertThat(schema.path("title").asString()).isNotBlank();
        assertThat(schema.path("description").asString()).endsWith(".");
        for (JsonNode node : nodesWith(schema, "properties")) {
            node.path("properties")
                    .forEachEntry((name, property) -> assertThat(
                                    property.path("description").asString(""))
                            .as(type + " " + name)
                            .endsWith("."));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void keepsListsThatMayGrowOpen(String type) {
        for (JsonNode node : nodesWith(Contract.schemaOf(type), ClosedSchema.KNOWN_VALUES)) {
            assertThat(node.path("type").asString()).isEqualTo("string");
            assertThat(node.has("enum")).isFalse();
            assertThat(node.path("description").asString()).contains("More values may come");
        }
    }

    /** A subscriber's address, what they look for and what opens their subscription stay in notifications-service. */
    @ParameterizedTest
    @MethodSource("types")
    void namesNothingPersonalOfASubscriber(String type) {
        for (JsonNode node : nodesWith(Contract.schemaOf(type), "properties")) {
            assertThat(node.path("properties").propertyNames())
                    .doesNotContain("address", "email", "filter", "keyword", "keywords", "target", "token", "url");
        }
    }

    private static List<JsonNode> nodesWith(JsonNode node, String keyword) {
        List<JsonNode> found = new ArrayList<>();
        if (node.isObject() && node.has(keyword)) {
            found.add(node);
        }
        node.forEach(child -> found.addAll(nodesWith(child, keyword)));
        return found;
    }
}
