package org.moothall.contracts.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every change of every schema is made, and the verdict on each is known beforehand. */
class SchemaEvolutionTest {

    private static final Map<String, JsonNode> SCHEMAS = Edition.current().schemas();

    static Set<String> paths() {
        return SCHEMAS.keySet();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void judgesEveryChangeOfEveryKeywordRightly(String path) {
        JsonNode schema = SCHEMAS.get(path);

        List<Change> misjudged = SchemaChanges.of(schema).stream()
                .filter(change -> breaks(schema, change.madeOn(schema)) != change.breaking())
                .toList();

        assertThat(misjudged).isEmpty();
    }

    @Test
    void isAskedAboutEveryKeywordThatIsInUse() {
        Set<String> kinds = SCHEMAS.values().stream()
                .flatMap(schema -> SchemaChanges.of(schema).stream())
                .map(Change::what)
                .collect(Collectors.toSet());

        assertThat(kinds)
                .contains("takes away required", "takes away $ref", "takes away $defs", "takes away items")
                .contains(
                        "alters type",
                        "alters format",
                        "alters minLength",
                        "alters minimum",
                        "alters $ref",
                        "alters $id")
                .contains("forgets a value", "renames a value", "knows one value more", "requires one less")
                .contains("puts in pattern", "puts in enum", "puts in const", "puts in additionalProperties");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void letsAnyNumberOfAllowedChangesPassAndFindsTheOneBreakAmongThem(long seed) {
        Random random = new Random(seed);
        for (JsonNode schema : SCHEMAS.values()) {
            List<Change> all = SchemaChanges.of(schema);
            List<Change> allowed =
                    all.stream().filter(change -> !change.breaking()).toList();
            List<Change> breaking = all.stream().filter(Change::breaking).toList();
            JsonNode changed = schema;
            for (int i = 0; i < 12; i++) {
                changed = allowed.get(random.nextInt(allowed.size())).madeOn(changed);
            }
            Change last = breaking.get(random.nextInt(breaking.size()));

            assertThat(SchemaEvolution.breaks(schema, changed))
                    .as("seed %s", seed)
                    .isEmpty();
            assertThat(SchemaEvolution.breaks(schema, last.madeOn(changed)))
                    .as("seed %s, %s", seed, last)
                    .isNotEmpty();
        }
    }

    @Test
    void seesTheSameSchemaInAnotherLayout() {
        JsonNode referring = schema("""
                {"type": "object", "properties": {"a": {"$ref": "#/$defs/text", "description": "A."}}, "$defs": {"text": {"type": "string"}}}""");
        JsonNode plain = schema("""
                {"type": "object", "properties": {"a": {"type": "string", "title": "Other words"}}}""");

        assertThat(SchemaEvolution.breaks(referring, plain)).isEmpty();
        assertThat(SchemaEvolution.breaks(plain, referring)).isEmpty();
    }

    @Test
    void refusesAReferenceThatItCannotFollow() {
        Map<String, String> references = new TreeMap<>(Map.of(
                "#/$defs/none", "points nowhere",
                "other.json", "points out of the schema",
                "#/$defs/circle", "points at itself"));

        references.forEach((reference, why) -> assertThat(SchemaEvolution.breaks(
                        schema("{\"properties\": {\"a\": {}}}"),
                        schema("{\"properties\": {\"a\": {\"$ref\": \"" + reference
                                + "\"}}, \"$defs\": {\"circle\": {\"items\": {\"$ref\": \"#/$defs/circle\"}}}}")))
                .singleElement()
                .asString()
                .endsWith(why));
    }

    @Test
    void findsWhatIsNarrowedOrWidenedInListsOfTypesAndValues() {
        JsonNode before = schema("{\"type\": [\"string\", \"integer\"], \"enum\": [\"a\", \"b\"]}");

        assertThat(breaks(before, schema("{\"type\": [\"integer\", \"string\"], \"enum\": [\"b\", \"a\"]}")))
                .isFalse();
        assertThat(breaks(before, schema("{\"type\": \"string\", \"enum\": [\"a\", \"b\"]}")))
                .isTrue();
        assertThat(breaks(before, schema("{\"type\": [\"string\", \"integer\", \"null\"], \"enum\": [\"a\", \"b\"]}")))
                .isTrue();
        assertThat(breaks(before, schema("{\"type\": [\"string\", \"integer\"], \"enum\": [\"a\"]}")))
                .isTrue();
        assertThat(breaks(before, schema("{\"type\": [\"string\", \"integer\"], \"enum\": [\"a\", \"b\", \"c\"]}")))
                .isTrue();
    }

    @Test
    void saysWhereAndWhat() {
        JsonNode before = schema("{\"properties\": {\"a\": {\"type\": \"string\"}, \"b\": {}}}");
        JsonNode now = schema("{\"properties\": {\"a\": {\"type\": \"integer\"}}, \"required\": [\"a\"]}");

        assertThat(SchemaEvolution.breaks(before, now))
                .containsExactly(
                        "/properties/a/type was \"string\" and is \"integer\"",
                        "/properties/b is gone",
                        "/required is new: [\"a\"]");
    }

    private static boolean breaks(JsonNode before, JsonNode now) {
        return !SchemaEvolution.breaks(before, now).isEmpty();
    }

    private static JsonNode schema(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
