package org.moothall.minutes.action.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.action.Source;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.minutes.MinuteItem;
import org.moothall.minutes.minutes.MinutedAction;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.Origin;

/** A meeting in whose minutes actions are proposed, by item. */
record ProposedActionsView(String meetingId, String bodyName, OffsetDateTime startsAt, List<ItemProposals> items) {

    record ItemProposals(
            String itemId, int number, String title, boolean exempt, String importId, List<ActionProposal> actions) {}

    /** @param words those of the minutes that it was read from */
    record ActionProposal(
            @Nullable String owner,
            String text,
            @Nullable LocalDate due,
            @Nullable String dueBy,
            @Nullable String words) {

        static ActionProposal of(MinutedAction action, ItemContent content) {
            return new ActionProposal(
                    action.owner(),
                    action.text(),
                    action.due(),
                    action.byNextMeeting() ? DueJson.NEXT_MEETING : null,
                    Source.in(content, action.evidence()).map(Source::words).orElse(null));
        }
    }

    static ProposedActionsView of(Minutes minutes) {
        return new ProposedActionsView(
                minutes.id(),
                minutes.meeting().bodyName(),
                minutes.meeting().startsAt(),
                minutes.items().stream()
                        .flatMap(item -> proposals(item).stream())
                        .toList());
    }

    private static Optional<ItemProposals> proposals(MinuteItem item) {
        ItemContent content = item.content();
        if (content.actions().isEmpty() || !(item.origin() instanceof Origin.Imported(String importId))) {
            return Optional.empty();
        }
        return Optional.of(new ItemProposals(
                item.itemId(),
                item.number(),
                item.title(),
                item.exempt(),
                importId,
                content.actions().stream()
                        .map(action -> ActionProposal.of(action, content))
                        .toList()));
    }
}
