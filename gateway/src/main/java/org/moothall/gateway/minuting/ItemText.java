package org.moothall.gateway.minuting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the minutes say under an item, as minutes-service answers it; a list that is absent there is empty here. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ItemText(
        String itemId,
        int number,
        String title,
        boolean exempt,
        List<String> paragraphs,
        List<String> points,
        @Nullable Integer pointsAfterParagraph,
        List<TextBlock> content,
        List<Decided> decisions,
        List<Assigned> actions,
        List<String> spokenBy,
        @Nullable Integer minuteNumber,
        @Nullable Integer subNumber,
        @Nullable String displayNumber,
        boolean urgent,
        @Nullable String specialCircumstances,
        @Nullable String publicSummary,
        List<Motion> motions,
        List<Interest> interests) {

    /** Of a motion, what shows whether the record of it is complete. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Motion(
            String id, @Nullable String text, @Nullable String result) {}

    /** Of an interest, that there is one. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Interest(@Nullable String kind) {}

    ItemText {
        paragraphs = paragraphs == null ? List.of() : paragraphs;
        points = points == null ? List.of() : points;
        content = content == null ? List.of() : content;
        decisions = decisions == null ? List.of() : decisions;
        actions = actions == null ? List.of() : actions;
        spokenBy = spokenBy == null ? List.of() : spokenBy;
        motions = motions == null ? List.of() : motions;
        interests = interests == null ? List.of() : interests;
    }

    /** All that is written, in the order in which it is read. */
    public List<TextBlock> blocks() {
        if (!content.isEmpty()) {
            return content;
        }
        int all = paragraphs.size();
        int before = pointsAfterParagraph == null ? all : Math.clamp(pointsAfterParagraph, 0, all);
        List<TextBlock> blocks = new ArrayList<>();
        paragraphs.subList(0, before).forEach(text -> blocks.add(TextBlock.paragraph(text)));
        if (!points.isEmpty()) {
            blocks.add(TextBlock.points(points));
        }
        paragraphs.subList(before, all).forEach(text -> blocks.add(TextBlock.paragraph(text)));
        return List.copyOf(blocks);
    }

    public boolean isWritten() {
        return !paragraphs.isEmpty() || !points.isEmpty() || !content.isEmpty() || !decisions.isEmpty();
    }

    public boolean hasOwnerlessAction() {
        return actions.stream().anyMatch(action -> action.owner() == null);
    }

    public boolean hasOpenMotion() {
        return motions.stream().anyMatch(motion -> motion.result() == null);
    }

    public boolean lacksCircumstances() {
        return urgent && specialCircumstances == null;
    }
}
