package org.moothall.gateway.minuting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The actions that a text seems to ask for, with the sentences that they were read from. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Proposal(
        @Nullable List<Found> actions,
        @Nullable List<String> paragraphs,
        @Nullable List<String> points) {

    /** One of them, before a clerk has taken it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Found(
            @Nullable String owner,
            String text,
            @Nullable String due,
            @Nullable String dueBy,
            @Nullable Evidence evidence) {}

    /** As it is shown: what would be done by whom, and the words that say so. */
    record Proposed(
            @Nullable String owner, String text, @Nullable String due, String sentence) {}

    List<Proposed> proposed() {
        return actions == null
                ? List.of()
                : actions.stream().map(this::proposed).toList();
    }

    private Proposed proposed(Found found) {
        return new Proposed(found.owner(), found.text(), found.due(), sentence(found.evidence()));
    }

    private String sentence(@Nullable Evidence evidence) {
        if (evidence == null) {
            return "";
        }
        Integer point = evidence.point();
        String part = point != null ? at(points, point) : at(paragraphs, evidence.paragraph());
        int end = Math.clamp(evidence.end(), 0, part.length());
        return part.substring(Math.clamp(evidence.start(), 0, end), end);
    }

    private static String at(@Nullable List<String> texts, @Nullable Integer index) {
        return texts == null || index == null || index >= texts.size() ? "" : texts.get(index);
    }
}
