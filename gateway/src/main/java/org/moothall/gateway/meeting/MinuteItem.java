package org.moothall.gateway.meeting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the minutes say about one item. */
@JsonIgnoreProperties(ignoreUnknown = true)
record MinuteItem(
        String itemId,
        int number,
        String title,
        boolean exempt,
        @Nullable List<String> paragraphs,
        @Nullable List<String> points,
        @Nullable Integer pointsAfterParagraph,
        @Nullable List<TextBlock> content,
        @Nullable List<Decision> decisions,
        @Nullable List<MinutedAction> actions,
        @Nullable List<Motion> motions,
        @Nullable List<Interest> interests,
        @Nullable List<String> spokenBy,
        @Nullable String displayNumber,
        boolean urgent,
        @Nullable String specialCircumstances,
        @Nullable String publicSummary) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record TextBlock(
            String kind,
            @Nullable String text,
            @Nullable List<String> points,
            @Nullable List<Clause> clauses,
            @Nullable String caption,
            @Nullable List<String> headings,
            @Nullable List<List<String>> rows) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Clause(@Nullable String number, String text) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Decision(
            @Nullable String decisionId,
            String verdict,
            String text,
            @Nullable String reasons,
            @Nullable String alternatives,
            @Nullable String interests,
            @Nullable Boolean keyDecision,
            @Nullable String recommendedTo) {

        /** The verdict under one name, however it was typed. */
        public String kind() {
            return verdict.toUpperCase(Locale.ROOT);
        }

        /** What was decided, without the verdict, which many texts begin with and which stands before it anyway. */
        public String wording() {
            boolean repeats = text.regionMatches(true, 0, verdict + " ", 0, verdict.length() + 1);
            return repeats ? text.substring(verdict.length() + 1) : text;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record MinutedAction(
            @Nullable String actionId,
            @Nullable String owner,
            String text,
            java.time.@Nullable LocalDate due,
            @Nullable String dueBy) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Interest(
            Minutes.Named member,
            String kind,
            @Nullable String nature,
            String conduct,
            @Nullable Boolean dispensation,
            @Nullable Boolean sensitive) {}
}
