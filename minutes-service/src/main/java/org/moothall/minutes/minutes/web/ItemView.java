package org.moothall.minutes.minutes.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.minutes.MinuteItem;
import org.moothall.minutes.minutes.MinutedAction;
import org.moothall.minutes.minutes.MinutedDecision;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.Origin;
import org.moothall.minutes.minutes.PublishedIds;
import org.moothall.minutes.minutes.Status;
import org.moothall.minutes.numbering.MinuteNumber;

/** A minute item as it is read; decisions and actions have ids once they are published. */
record ItemView(
        String itemId,
        int number,
        String title,
        boolean exempt,
        List<String> paragraphs,
        List<String> points,
        @Nullable Integer pointsAfterParagraph,
        List<DecisionView> decisions,
        List<ActionView> actions,
        @Nullable String importId,
        boolean budget,
        List<MotionJson> motions,
        List<InterestJson> interests,
        @Nullable List<TextBlockJson> content,
        @Nullable List<String> spokenBy,
        @Nullable Integer minuteNumber,
        @Nullable Integer subNumber,
        @Nullable String displayNumber,
        boolean urgent,
        @Nullable String specialCircumstances,
        @Nullable String publicSummary) {

    static final String NEXT_MEETING = "next-meeting";

    record DecisionView(
            @Nullable String decisionId,
            String verdict,
            String text,
            @Nullable EvidenceJson evidence,
            @Nullable String reasons,
            @Nullable String alternatives,
            @Nullable String interests,
            @Nullable Boolean keyDecision,
            @Nullable String recommendedTo) {
        static DecisionView of(@Nullable String decisionId, MinutedDecision decision) {
            return new DecisionView(
                    decisionId,
                    decision.verdict(),
                    decision.text(),
                    EvidenceJson.of(decision.evidence()),
                    decision.reasons(),
                    decision.alternatives(),
                    decision.interests(),
                    decision.keyDecision() ? true : null,
                    decision.recommendedTo());
        }
    }

    record ActionView(
            @Nullable String actionId,
            @Nullable String owner,
            String text,
            @Nullable LocalDate due,
            @Nullable String dueBy,
            @Nullable EvidenceJson evidence) {
        static ActionView of(@Nullable String actionId, MinutedAction action) {
            return new ActionView(
                    actionId,
                    action.owner(),
                    action.text(),
                    action.due(),
                    action.byNextMeeting() ? NEXT_MEETING : null,
                    EvidenceJson.of(action.evidence()));
        }
    }

    static ItemView of(Minutes minutes, MinuteItem item) {
        return of(minutes.stage().status() == Status.PUBLISHED ? minutes.id() : null, item);
    }

    /** An item as it stood in a draft. */
    static ItemView drafted(MinuteItem item) {
        return of((String) null, item);
    }

    private static ItemView of(@Nullable String publishedIn, MinuteItem item) {
        ItemContent content = item.content();
        MinuteNumber number = item.minuteNumber();
        return new ItemView(
                item.itemId(),
                item.number(),
                item.title(),
                item.exempt(),
                content.paragraphs(),
                content.points(),
                content.pointsAfterParagraph(),
                IntStream.range(0, content.decisions().size())
                        .mapToObj(position -> decision(publishedIn, item, position))
                        .toList(),
                IntStream.range(0, content.actions().size())
                        .mapToObj(position -> action(publishedIn, item, position))
                        .toList(),
                item.origin() instanceof Origin.Imported(String importId) && publishedIn == null ? importId : null,
                item.proceedings().budget(),
                item.proceedings().motions().stream().map(MotionJson::of).toList(),
                item.proceedings().declarations().stream().map(InterestJson::of).toList(),
                content.structure().isEmpty() ? null : TextBlockJson.of(content.structure()),
                content.spokenBy().isEmpty() ? null : content.spokenBy(),
                number == null ? null : number.minute(),
                number == null ? null : number.sub(),
                number == null ? null : number.display(),
                item.particulars().urgent(),
                item.particulars().specialCircumstances().orElse(null),
                item.publicSummary().orElse(null));
    }

    private static DecisionView decision(@Nullable String publishedIn, MinuteItem item, int position) {
        String id = publishedIn == null ? null : PublishedIds.decision(publishedIn, item.itemId(), position);
        return DecisionView.of(id, item.content().decisions().get(position));
    }

    private static ActionView action(@Nullable String publishedIn, MinuteItem item, int position) {
        String id = publishedIn == null ? null : PublishedIds.action(publishedIn, item.itemId(), position);
        return ActionView.of(id, item.content().actions().get(position));
    }
}
