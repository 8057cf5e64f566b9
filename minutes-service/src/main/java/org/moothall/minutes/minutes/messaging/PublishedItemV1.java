package org.moothall.minutes.minutes.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.minutes.MinuteItem;
import org.moothall.minutes.minutes.MinutedAction;
import org.moothall.minutes.minutes.MinutedDecision;
import org.moothall.minutes.minutes.PublishedIds;
import org.moothall.minutes.numbering.MinuteNumber;
import org.moothall.minutes.proceedings.Proceedings;

/** One item of published minutes on the wire. */
record PublishedItemV1(
        String itemId,
        int number,
        String title,
        boolean exempt,
        List<String> paragraphs,
        List<String> points,
        @Nullable Integer pointsAfterParagraph,
        List<DecisionV1> decisions,
        List<ActionV1> actions,
        @Nullable Boolean budget,
        @Nullable List<MotionV1> motions,
        @Nullable List<InterestV1> interests,
        @Nullable List<TextBlockV1> content,
        @Nullable List<String> spokenBy,
        @Nullable Integer minuteNumber,
        @Nullable Integer subNumber,
        @Nullable String displayNumber,
        @Nullable Boolean urgent,
        @Nullable String specialCircumstances,
        @Nullable String publicSummary) {

    record DecisionV1(
            String decisionId,
            String verdict,
            String text,
            @Nullable String reasons,
            @Nullable String alternatives,
            @Nullable String interests,
            @Nullable Boolean keyDecision,
            @Nullable String recommendedTo) {}

    record ActionV1(
            String actionId,
            String owner,
            String text,
            @Nullable LocalDate due,
            @Nullable String dueBy) {}

    static PublishedItemV1 of(String meetingId, MinuteItem item) {
        ItemContent content = item.content();
        MinuteNumber number = item.minuteNumber();
        Proceedings proceedings = item.proceedings();
        return new PublishedItemV1(
                item.itemId(),
                item.number(),
                item.title(),
                item.exempt(),
                content.paragraphs(),
                content.points(),
                content.pointsAfterParagraph(),
                IntStream.range(0, content.decisions().size())
                        .mapToObj(position -> decision(meetingId, item, position))
                        .toList(),
                IntStream.range(0, content.actions().size())
                        .mapToObj(position -> action(meetingId, item, position))
                        .toList(),
                proceedings.budget() ? true : null,
                each(proceedings.motions(), MotionV1::of),
                each(proceedings.declarations(), InterestV1::of),
                each(content.structure(), TextBlockV1::of),
                each(content.spokenBy(), Function.identity()),
                number == null ? null : number.minute(),
                number == null ? null : number.sub(),
                number == null ? null : number.display(),
                item.particulars().urgent() ? true : null,
                item.particulars().specialCircumstances().orElse(null),
                item.publicSummary().orElse(null));
    }

    private static <T, V> @Nullable List<V> each(List<T> some, Function<T, V> written) {
        return some.isEmpty() ? null : some.stream().map(written).toList();
    }

    private static DecisionV1 decision(String meetingId, MinuteItem item, int position) {
        MinutedDecision decision = item.content().decisions().get(position);
        String id = PublishedIds.decision(meetingId, item.itemId(), position);
        return new DecisionV1(
                id,
                decision.verdict(),
                decision.text(),
                decision.reasons(),
                decision.alternatives(),
                decision.interests(),
                decision.keyDecision() ? true : null,
                decision.recommendedTo());
    }

    private static ActionV1 action(String meetingId, MinuteItem item, int position) {
        MinutedAction action = item.content().actions().get(position);
        String id = PublishedIds.action(meetingId, item.itemId(), position);
        return new ActionV1(
                id,
                Objects.requireNonNull(action.owner()),
                action.text(),
                action.due(),
                DueBy.word(action.byNextMeeting()));
    }
}
