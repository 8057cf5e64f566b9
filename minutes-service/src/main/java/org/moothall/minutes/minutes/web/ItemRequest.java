package org.moothall.minutes.minutes.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Problem;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.minutes.MinutedAction;
import org.moothall.minutes.minutes.MinutedDecision;

/**
 * All that the minutes are to say under an item. What an import answers, or what was read here, may be sent back as it
 * is: the fields that a clerk does not decide on are let pass.
 */
@JsonIgnoreProperties({
    "id",
    "mediaType",
    "foundAttendance",
    "foundItems",
    "foundMovers",
    "foundVotes",
    "warnings",
    "supportingDocuments",
    "blocks",
    "itemId",
    "number",
    "exempt",
    "importId",
    "meetingId"
})
record ItemRequest(
        @Nullable @Size(max = 500) String title,
        @Nullable @Size(max = MOST) List<@NotNull @Size(max = LONGEST) String> paragraphs,
        @Nullable @Size(max = MOST) List<@NotNull @Size(max = LONGEST) String> points,
        @Nullable @Min(0) Integer pointsAfterParagraph,
        @Nullable @Size(max = MOST) List<@NotNull @Valid DecisionRequest> decisions,
        @Nullable @Size(max = MOST) List<@NotNull @Valid ActionRequest> actions) {

    static final int MOST = 1000;
    static final int LONGEST = 50_000;

    @JsonIgnoreProperties({"decisionId", "on"})
    record DecisionRequest(
            @NotBlank @Size(max = 100) String verdict,
            @NotBlank @Size(max = LONGEST) String text,
            @Nullable @Valid EvidenceJson evidence) {

        MinutedDecision decision() {
            return new MinutedDecision(verdict.strip(), text, EvidenceJson.evidence(evidence));
        }
    }

    @JsonIgnoreProperties({"actionId", "dueAsWritten"})
    record ActionRequest(
            @Nullable @Size(max = 300) String owner,
            @NotBlank @Size(max = LONGEST) String text,
            @Nullable LocalDate due,
            @Nullable @Valid EvidenceJson evidence) {

        MinutedAction action() {
            String named = owner == null || owner.isBlank() ? null : owner.strip();
            return new MinutedAction(named, text, due, EvidenceJson.evidence(evidence));
        }
    }

    @Nullable String givenTitle() {
        return title == null || title.isBlank() ? null : title.strip();
    }

    ItemContent content() {
        List<String> written = paragraphs == null ? List.of() : paragraphs;
        if (pointsAfterParagraph != null && pointsAfterParagraph > written.size()) {
            throw Problem.invalid("The points cannot stand there")
                    .field("pointsAfterParagraph", "must be at most the number of paragraphs, " + written.size())
                    .raise();
        }
        return new ItemContent(
                written,
                points == null ? List.of() : points,
                pointsAfterParagraph,
                decisions == null
                        ? List.of()
                        : decisions.stream().map(DecisionRequest::decision).toList(),
                actions == null
                        ? List.of()
                        : actions.stream().map(ActionRequest::action).toList());
    }
}
