package org.moothall.minutes.minutes.persistence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Evidence;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.minutes.MinuteItem;
import org.moothall.minutes.minutes.MinutedAction;
import org.moothall.minutes.minutes.MinutedDecision;
import org.moothall.minutes.minutes.Origin;
import org.moothall.minutes.numbering.MinuteNumber;

/** A minute item as it is stored; a date without a time is text, which no time zone of a server can move. */
record ItemDocument(
        String itemId,
        int number,
        String agendaTitle,
        boolean exempt,
        @Nullable String minutedTitle,
        List<String> paragraphs,
        List<String> points,
        @Nullable Integer pointsAfterParagraph,
        List<DecisionDocument> decisions,
        List<ActionDocument> actions,
        boolean writtenByClerk,
        @Nullable String importId,
        @Nullable ProceedingsDocument proceedings,
        @Nullable List<TextBlockDocument> structure,
        @Nullable List<String> spokenBy,
        @Nullable NumberDocument minuteNumber,
        @Nullable ParticularsDocument particulars) {

    record NumberDocument(int minute, @Nullable Integer sub, String display) {
        static @Nullable NumberDocument of(@Nullable MinuteNumber number) {
            return number == null ? null : new NumberDocument(number.minute(), number.sub(), number.display());
        }

        static @Nullable MinuteNumber number(@Nullable NumberDocument stored) {
            return stored == null ? null : new MinuteNumber(stored.minute, stored.sub, stored.display);
        }
    }

    record EvidenceDocument(
            @Nullable Integer point, @Nullable Integer paragraph, int start, int end) {
        static @Nullable EvidenceDocument of(@Nullable Evidence evidence) {
            return evidence == null
                    ? null
                    : new EvidenceDocument(evidence.point(), evidence.paragraph(), evidence.start(), evidence.end());
        }

        static @Nullable Evidence evidence(@Nullable EvidenceDocument stored) {
            return stored == null ? null : new Evidence(stored.point, stored.paragraph, stored.start, stored.end);
        }
    }

    record DecisionDocument(
            String verdict,
            String text,
            @Nullable EvidenceDocument evidence,
            @Nullable String reasons,
            @Nullable String alternatives,
            @Nullable String interests,
            @Nullable Boolean keyDecision,
            @Nullable String recommendedTo) {
        static DecisionDocument of(MinutedDecision decision) {
            return new DecisionDocument(
                    decision.verdict(),
                    decision.text(),
                    EvidenceDocument.of(decision.evidence()),
                    decision.reasons(),
                    decision.alternatives(),
                    decision.interests(),
                    decision.keyDecision(),
                    decision.recommendedTo());
        }

        MinutedDecision decision() {
            return new MinutedDecision(
                    verdict,
                    text,
                    EvidenceDocument.evidence(evidence),
                    reasons,
                    alternatives,
                    interests,
                    Boolean.TRUE.equals(keyDecision),
                    recommendedTo);
        }
    }

    record ActionDocument(
            @Nullable String owner,
            String text,
            @Nullable String due,
            @Nullable Boolean byNextMeeting,
            @Nullable EvidenceDocument evidence) {
        static ActionDocument of(MinutedAction action) {
            LocalDate due = action.due();
            return new ActionDocument(
                    action.owner(),
                    action.text(),
                    due == null ? null : due.toString(),
                    action.byNextMeeting() ? true : null,
                    EvidenceDocument.of(action.evidence()));
        }

        MinutedAction action() {
            return new MinutedAction(
                    owner,
                    text,
                    due == null ? null : LocalDate.parse(due),
                    Boolean.TRUE.equals(byNextMeeting),
                    EvidenceDocument.evidence(evidence));
        }
    }

    static ItemDocument of(MinuteItem item) {
        ItemContent content = item.content();
        return new ItemDocument(
                item.itemId(),
                item.number(),
                item.agendaTitle(),
                item.exempt(),
                item.minutedTitle(),
                content.paragraphs(),
                content.points(),
                content.pointsAfterParagraph(),
                content.decisions().stream().map(DecisionDocument::of).toList(),
                content.actions().stream().map(ActionDocument::of).toList(),
                item.origin() instanceof Origin.Clerk,
                item.origin() instanceof Origin.Imported(String importId) ? importId : null,
                ProceedingsDocument.of(item.proceedings()),
                TextBlockDocument.of(content.structure()),
                content.spokenBy().isEmpty() ? null : content.spokenBy(),
                NumberDocument.of(item.minuteNumber()),
                ParticularsDocument.of(item.particulars()));
    }

    MinuteItem item() {
        ItemContent content = new ItemContent(
                paragraphs,
                points,
                pointsAfterParagraph,
                decisions.stream().map(DecisionDocument::decision).toList(),
                actions.stream().map(ActionDocument::action).toList(),
                TextBlockDocument.blocks(structure),
                spokenBy == null ? List.of() : spokenBy);
        return new MinuteItem(
                itemId,
                number,
                agendaTitle,
                exempt,
                minutedTitle,
                content,
                ProceedingsDocument.proceedings(proceedings),
                origin(),
                ParticularsDocument.particulars(particulars),
                NumberDocument.number(minuteNumber));
    }

    private Origin origin() {
        if (importId != null) {
            return new Origin.Imported(importId);
        }
        return writtenByClerk ? new Origin.Clerk() : Origin.nobody();
    }
}
