package org.moothall.minutes.minutes.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Problem;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.minutes.MinutedAction;
import org.moothall.minutes.minutes.MinutedDecision;

/**
 * All that the minutes are to say under an item, save what is recorded by itself: motions, interests, special
 * circumstances, public summary. What an import answers, or what was read here, may be sent back as it
 * is: the fields that a clerk does not decide on are let pass.
 */
@JsonIgnoreProperties({
    "id",
    "mediaType",
    "batchId",
    "foundAttendance",
    "foundItems",
    "foundMovers",
    "foundVotes",
    "possibleActions",
    "possibleDecisions",
    "warnings",
    "supportingDocuments",
    "blocks",
    "itemId",
    "number",
    "minuteNumber",
    "subNumber",
    "displayNumber",
    "exempt",
    "importId",
    "meetingId",
    "budget",
    "motions",
    "interests",
    "urgent",
    "specialCircumstances",
    "publicSummary"
})
record ItemRequest(
        @Nullable @Size(max = 500) String title,
        @Nullable @Size(max = MOST) List<@NotNull @Size(max = LONGEST) String> paragraphs,
        @Nullable @Size(max = MOST) List<@NotNull @Size(max = LONGEST) String> points,
        @Nullable @Min(0) Integer pointsAfterParagraph,
        @Nullable @Size(max = MOST) List<@NotNull @Valid DecisionRequest> decisions,
        @Nullable @Size(max = MOST) List<@NotNull @Valid ActionRequest> actions,
        @Nullable @Size(max = MOST) List<@NotNull @Valid TextBlockJson> content,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 200) String> spokenBy) {

    static final int MOST = 1000;
    static final int LONGEST = 50_000;

    @JsonIgnoreProperties({"decisionId", "on", "certainty"})
    record DecisionRequest(
            @NotBlank @Size(max = 100) String verdict,
            @NotBlank @Size(max = LONGEST) String text,
            @Nullable @Valid EvidenceJson evidence,
            @Nullable @Size(min = 1, max = LONGEST) String reasons,
            @Nullable @Size(min = 1, max = LONGEST) String alternatives,
            @Nullable @Size(min = 1, max = LONGEST) String interests,
            @Nullable Boolean keyDecision,
            @Nullable @Size(min = 1, max = 200) String recommendedTo) {

        MinutedDecision decision() {
            return new MinutedDecision(
                    verdict.strip(),
                    text,
                    EvidenceJson.evidence(evidence),
                    reasons,
                    alternatives,
                    interests,
                    Boolean.TRUE.equals(keyDecision),
                    recommendedTo);
        }
    }

    @JsonIgnoreProperties({"actionId", "dueAsWritten", "words", "certainty"})
    record ActionRequest(
            @Nullable @Size(max = 300) String owner,
            @NotBlank @Size(max = LONGEST) String text,
            @Nullable LocalDate due,

            @Nullable @Pattern(regexp = ItemView.NEXT_MEETING, message = "must be next-meeting, or left out") String dueBy,

            @Nullable @Valid EvidenceJson evidence) {

        MinutedAction action() {
            if (due != null && dueBy != null) {
                throw Problem.invalid("The action is due twice")
                        .field("dueBy", "cannot stand beside due: give a day, or next-meeting")
                        .raise();
            }
            String named = owner == null || owner.isBlank() ? null : owner.strip();
            return new MinutedAction(named, text, due, dueBy != null, EvidenceJson.evidence(evidence));
        }
    }

    @Nullable String givenTitle() {
        return title == null || title.isBlank() ? null : title.strip();
    }

    ItemContent written() {
        List<String> plain = paragraphs == null ? List.of() : paragraphs;
        if (pointsAfterParagraph != null && pointsAfterParagraph > plain.size()) {
            throw Problem.invalid("The points cannot stand there")
                    .field("pointsAfterParagraph", "must be at most the number of paragraphs, " + plain.size())
                    .raise();
        }
        ItemContent written = new ItemContent(
                plain,
                points == null ? List.of() : points,
                pointsAfterParagraph,
                decisions == null
                        ? List.of()
                        : decisions.stream().map(DecisionRequest::decision).toList(),
                actions == null
                        ? List.of()
                        : actions.stream().map(ActionRequest::action).toList(),
                content == null ? List.of() : TextBlocks.read(content),
                spokenBy == null
                        ? List.of()
                        : spokenBy.stream().map(String::strip).toList());
        requireOneText(written);
        return written;
    }

    /** Who sends back what was read and has changed one of the two must not lose the change without a word. */
    private void requireOneText(ItemContent written) {
        boolean two = content != null
                && ((paragraphs != null && !paragraphs.equals(written.paragraphs()))
                        || (points != null && !points.equals(written.points())));
        if (two) {
            throw Problem.invalid("The item has two texts that are not the same")
                    .field("content", "says something else than paragraphs and points")
                    .todo("Send content and leave out paragraphs and points, or send these two and leave out content.")
                    .raise();
        }
    }
}
