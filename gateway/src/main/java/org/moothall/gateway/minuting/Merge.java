package org.moothall.gateway.minuting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What two people made of one text, as minutes-service compares it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Merge(
        Version base,
        Version theirs,
        boolean clean,
        List<Part> parts,
        @Nullable Together proposal) {

    /** A version of an item's text. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Version(
            long version,
            @Nullable OffsetDateTime savedAt,
            @Nullable String savedBy,
            ItemText text) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Part(String part, List<Stretch> stretches) {
        public List<Stretch> changed() {
            return stretches.stream()
                    .filter(stretch -> !stretch.change().equals("none"))
                    .toList();
        }
    }

    /** What stood there, and what each made of it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Stretch(
            String change,
            @Nullable List<JsonNode> base,
            @Nullable List<JsonNode> theirs,
            @Nullable List<JsonNode> mine) {
        public List<String> before() {
            return words(base);
        }

        public List<String> theirWords() {
            return words(theirs);
        }

        public List<String> myWords() {
            return words(mine);
        }

        private static List<String> words(@Nullable List<JsonNode> texts) {
            return texts == null ? List.of() : texts.stream().map(Merge::words).toList();
        }
    }

    /** A text with both changes. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Together(
            @Nullable List<String> paragraphs,
            @Nullable List<String> points,
            @Nullable Integer pointsAfterParagraph,
            @Nullable List<TextBlock> content,
            @Nullable List<Decided> decisions,
            @Nullable List<Assigned> actions,
            @Nullable List<String> spokenBy) {
        ItemText text() {
            return new ItemText(
                    "",
                    0,
                    "",
                    false,
                    orNone(paragraphs),
                    orNone(points),
                    pointsAfterParagraph,
                    orNone(content),
                    orNone(decisions),
                    orNone(actions),
                    orNone(spokenBy),
                    null,
                    null,
                    null,
                    false,
                    null,
                    null,
                    List.of(),
                    List.of());
        }

        private static <T> List<T> orNone(@Nullable List<T> some) {
            return some == null ? List.of() : some;
        }
    }

    public List<Part> changedParts() {
        return parts.stream().filter(part -> !part.changed().isEmpty()).toList();
    }

    /** The version that whoever has seen this page has seen. */
    String seen() {
        return "\"i" + theirs.version() + "\"";
    }

    private static String words(JsonNode node) {
        if (!node.isObject()) {
            return node.asString();
        }
        List<String> parts = node.properties().stream()
                .filter(field ->
                        !field.getKey().equals("evidence") && !field.getKey().equals("kind"))
                .map(field -> flat(field.getValue()))
                .filter(Objects::nonNull)
                .toList();
        return String.join(" · ", parts);
    }

    private static @Nullable String flat(JsonNode value) {
        if (value.isArray() || value.isObject()) {
            return String.join(
                    " · ",
                    value.valueStream()
                            .map(Merge::flat)
                            .filter(Objects::nonNull)
                            .toList());
        }
        return value.isNull() || value.isBoolean() ? null : value.asString();
    }
}
