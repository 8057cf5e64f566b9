package org.moothall.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A golden example and the variants of it that a consumer must bear: fields that he does not know, fields in another
 * order, and a field that is missing. Nothing is changed in place.
 */
public record GoldenExample(String type, String name, ObjectNode body) {

    public static List<GoldenExample> of(String type) {
        return Contract.examplesOf(type).entrySet().stream()
                .map(file -> new GoldenExample(
                        type, file.getKey(), (ObjectNode) JsonMapper.shared().readTree(file.getValue())))
                .toList();
    }

    public byte[] bytes() {
        return body.toString().getBytes(UTF_8);
    }

    public long version() {
        return body.path("version").asLong();
    }

    /** The same with a text in the place of a top-level field. */
    public GoldenExample with(String field, String value) {
        return changed(copy -> copy.put(field, value));
    }

    public GoldenExample withVersion(long version) {
        return changed(copy -> copy.put("version", version));
    }

    /** The same with fields of a later day in every object of it, at every depth. */
    public GoldenExample withUnknownFields() {
        return changed(copy -> (ObjectNode) inEveryObject(copy, object -> {
            object.put("aFieldOfTomorrow", "unknown");
            object.putObject("anotherOfTomorrow").putArray("deep").add(true);
            return object;
        }));
    }

    /** The same with the fields of every object in another order. */
    public GoldenExample shuffled(Random random) {
        return changed(copy -> (ObjectNode) inEveryObject(copy, object -> {
            List<String> names = new ArrayList<>(object.propertyNames());
            Collections.shuffle(names, random);
            ObjectNode other = object.objectNode();
            names.forEach(name -> other.set(name, object.get(name)));
            return other;
        }));
    }

    /**
     * For each field at every depth that the examples of a type show, one of them without it.
     *
     * @return by JSON pointers, with {@code *} for any element of a list
     */
    public static SortedMap<String, GoldenExample> eachLackingOneField(String type) {
        SortedMap<String, GoldenExample> lacking = new TreeMap<>();
        for (GoldenExample example : of(type)) {
            pointers("", "", example.body)
                    .forEach(field ->
                            lacking.putIfAbsent(field.pattern, example.changed(copy -> without(copy, field.pointer))));
        }
        return lacking;
    }

    private record Field(String pointer, String pattern) {}

    private GoldenExample changed(UnaryOperator<ObjectNode> change) {
        return new GoldenExample(type, name, change.apply(body.deepCopy()));
    }

    private static Stream<Field> pointers(String pointer, String pattern, JsonNode node) {
        return switch (node) {
            case ObjectNode object ->
                object.propertyStream().flatMap(property -> {
                    Field field = new Field(pointer + "/" + property.getKey(), pattern + "/" + property.getKey());
                    return Stream.concat(Stream.of(field), pointers(field.pointer, field.pattern, property.getValue()));
                });
            case ArrayNode array ->
                Stream.iterate(0, index -> index < array.size(), index -> index + 1)
                        .flatMap(index -> pointers(pointer + "/" + index, pattern + "/*", array.get(index)));
            default -> Stream.empty();
        };
    }

    private static ObjectNode without(ObjectNode root, String pointer) {
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) root.at(pointer.substring(0, last))).remove(pointer.substring(last + 1));
        return root;
    }

    private static JsonNode inEveryObject(JsonNode node, UnaryOperator<ObjectNode> change) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode deeper = object.objectNode();
                object.forEachEntry((name, value) -> deeper.set(name, inEveryObject(value, change)));
                yield change.apply(deeper);
            }
            case ArrayNode array -> {
                ArrayNode deeper = array.arrayNode();
                array.forEach(element -> deeper.add(inEveryObject(element, change)));
                yield deeper;
            }
            default -> node;
        };
    }
}
