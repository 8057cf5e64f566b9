package org.moothall.minutes.minutes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.meeting.AgendaItem;

/**
 * The minute of one agenda item. The clerk's own title stands beside the agenda's, because the agenda's title of an
 * exempt item is all that the public may ever read of it.
 */
public record MinuteItem(
        String itemId,
        int number,
        String agendaTitle,
        boolean exempt,
        @Nullable String minutedTitle,
        ItemContent content,
        Origin origin) {

    static MinuteItem blank(AgendaItem item) {
        return new MinuteItem(
                item.itemId(),
                item.number(),
                item.title(),
                item.exempt(),
                null,
                ItemContent.nothing(),
                Origin.nobody());
    }

    public String title() {
        return minutedTitle == null ? agendaTitle : minutedTitle;
    }

    boolean isBlank() {
        return minutedTitle == null && content.isNothing();
    }

    /** Whether an import may fill this item without overwriting what a clerk wrote. */
    boolean awaitsWriting() {
        return isBlank() || origin instanceof Origin.Imported;
    }

    Optional<MinutedAction> unownedAction() {
        return content.actions().stream().filter(action -> !action.hasOwner()).findFirst();
    }

    MinuteItem on(AgendaItem item) {
        return new MinuteItem(itemId, item.number(), item.title(), item.exempt(), minutedTitle, content, origin);
    }

    MinuteItem recorded(@Nullable String title, ItemContent written) {
        String own = title == null || title.equals(agendaTitle) ? null : title;
        return new MinuteItem(itemId, number, agendaTitle, exempt, own, written, new Origin.Clerk());
    }

    MinuteItem filled(ItemContent found, String importId) {
        return new MinuteItem(itemId, number, agendaTitle, exempt, minutedTitle, found, new Origin.Imported(importId));
    }

    MinuteItem corrected(ItemContent right) {
        return new MinuteItem(itemId, number, agendaTitle, exempt, minutedTitle, right, origin);
    }

    /** Law 16 (LGA 1972 s.100C): minutes are open to inspection less the parts that disclose exempt information. */
    MinuteItem lessExempt() {
        return exempt
                ? new MinuteItem(itemId, number, agendaTitle, true, null, ItemContent.nothing(), Origin.nobody())
                : this;
    }
}
