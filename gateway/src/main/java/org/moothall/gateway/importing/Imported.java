package org.moothall.gateway.importing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page as it was read: all of its text in blocks, and what was found in it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Imported(
        String id,
        String mediaType,
        @Nullable String title,
        List<String> paragraphs,
        List<String> points,
        List<Action> actions,
        List<Decision> decisions,
        List<Action> possibleActions,
        List<Decision> possibleDecisions,
        List<Vote> foundVotes,
        List<Mover> foundMovers,
        List<Paper> supportingDocuments,
        List<Warning> warnings,
        List<Block> blocks,
        @Nullable String meetingId,
        @Nullable String batchId,
        @Nullable Attendance foundAttendance,
        @Nullable List<Item> foundItems) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Action(
            @Nullable String owner,
            String text,
            @Nullable String dueAsWritten,
            @Nullable String due,
            @Nullable String dueBy,
            Evidence evidence,
            Certainty certainty) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Decision(String verdict, @Nullable String on, String text, Evidence evidence, Certainty certainty) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Vote(
            String on,
            @Nullable String result,
            @Nullable String manner,
            Map<String, Integer> counts,
            List<Voter> voters,
            List<Evidence> evidence) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Voter(String name, String option) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Mover(@Nullable String mover, @Nullable String seconder, String on, Evidence evidence) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Paper(String title, @Nullable String size) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Warning(String code, String message, String where) {}

    /** Index is the place of the block among the paragraphs or points, where it is one. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Block(
            String kind,
            String marker,
            String text,
            @Nullable Integer index) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Attendance(List<Attendee> present, List<Attendee> apologies, List<Attendee> inAttendance) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Attendee(String name, @Nullable String role) {}

    /** One item of whole minutes, and the item of the agenda that it seems to be. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(String number, @Nullable String itemId, Imported read) {}

    /** Whether it is the minutes of a whole meeting, which were taken apart into items. */
    public boolean isWhole() {
        return foundItems != null;
    }

    public List<Item> items() {
        return foundItems == null ? List.of() : foundItems;
    }
}
