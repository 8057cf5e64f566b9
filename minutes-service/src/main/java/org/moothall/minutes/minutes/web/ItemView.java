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
        List<InterestJson> interests) {

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
            @Nullable String recommendedTo) {}

    record ActionView(
            @Nullable String actionId,
            @Nullable String owner,
            String text,
            @Nullable LocalDate due,
            @Nullable String dueBy,
            @Nullable EvidenceJson evidence) {}

    static ItemView of(Minutes minutes, MinuteItem item) {
        ItemContent content = item.content();
        return new ItemView(
                item.itemId(),
                item.number(),
                item.title(),
                item.exempt(),
                content.paragraphs(),
                content.points(),
                content.pointsAfterParagraph(),
                IntStream.range(0, content.decisions().size())
                        .mapToObj(position -> decision(minutes, item, position))
                        .toList(),
                IntStream.range(0, content.actions().size())
                        .mapToObj(position -> action(minutes, item, position))
                        .toList(),
                item.origin() instanceof Origin.Imported(String importId) && !isPublished(minutes) ? importId : null,
                item.proceedings().budget(),
                item.proceedings().motions().stream().map(MotionJson::of).toList(),
                item.proceedings().declarations().stream().map(InterestJson::of).toList());
    }

    private static DecisionView decision(Minutes minutes, MinuteItem item, int position) {
        MinutedDecision decision = item.content().decisions().get(position);
        String id = isPublished(minutes) ? PublishedIds.decision(minutes.id(), item.itemId(), position) : null;
        return new DecisionView(
                id,
                decision.verdict(),
                decision.text(),
                EvidenceJson.of(decision.evidence()),
                decision.reasons(),
                decision.alternatives(),
                decision.interests(),
                decision.keyDecision() ? true : null,
                decision.recommendedTo());
    }

    private static ActionView action(Minutes minutes, MinuteItem item, int position) {
        MinutedAction action = item.content().actions().get(position);
        String id = isPublished(minutes) ? PublishedIds.action(minutes.id(), item.itemId(), position) : null;
        return new ActionView(
                id,
                action.owner(),
                action.text(),
                action.due(),
                action.byNextMeeting() ? NEXT_MEETING : null,
                EvidenceJson.of(action.evidence()));
    }

    private static boolean isPublished(Minutes minutes) {
        return minutes.stage().status() == Status.PUBLISHED;
    }
}
