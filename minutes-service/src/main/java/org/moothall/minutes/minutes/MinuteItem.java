package org.moothall.minutes.minutes;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.meeting.AgendaItem;
import org.moothall.minutes.proceedings.Declaration;
import org.moothall.minutes.proceedings.Motion;
import org.moothall.minutes.proceedings.Proceedings;

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
        Proceedings proceedings,
        Origin origin) {

    static MinuteItem blank(AgendaItem item) {
        return new MinuteItem(
                item.itemId(),
                item.number(),
                item.title(),
                item.exempt(),
                null,
                ItemContent.nothing(),
                Proceedings.none(),
                Origin.nobody());
    }

    public String title() {
        return minutedTitle == null ? agendaTitle : minutedTitle;
    }

    boolean isBlank() {
        return isUnwritten() && proceedings.isNone();
    }

    /** Whether an import may fill this item without overwriting what a clerk wrote. */
    boolean awaitsWriting() {
        return isUnwritten() || origin instanceof Origin.Imported;
    }

    Optional<MinutedAction> unownedAction() {
        return content.actions().stream().filter(action -> !action.hasOwner()).findFirst();
    }

    MinuteItem on(AgendaItem item) {
        return new MinuteItem(
                itemId, item.number(), item.title(), item.exempt(), minutedTitle, content, proceedings, origin);
    }

    MinuteItem recorded(@Nullable String title, ItemContent written) {
        String own = title == null || title.equals(agendaTitle) ? null : title;
        return new MinuteItem(itemId, number, agendaTitle, exempt, own, written, proceedings, new Origin.Clerk());
    }

    MinuteItem filled(ItemContent found, String importId) {
        return new MinuteItem(
                itemId, number, agendaTitle, exempt, minutedTitle, found, proceedings, new Origin.Imported(importId));
    }

    MinuteItem moved(@Nullable Boolean budget, List<Motion> motions) {
        return with(proceedings.moved(budget == null ? proceedings.budget() : budget, motions));
    }

    MinuteItem declared(List<Declaration> declarations) {
        return with(proceedings.declared(declarations));
    }

    /** The item less what is sensitive in the interests that were declared in it. */
    MinuteItem lessSensitive() {
        return with(proceedings.asDisclosed());
    }

    private MinuteItem with(Proceedings recorded) {
        return new MinuteItem(itemId, number, agendaTitle, exempt, minutedTitle, content, recorded, origin);
    }

    MinuteItem corrected(ItemContent right) {
        return new MinuteItem(itemId, number, agendaTitle, exempt, minutedTitle, right, proceedings, origin);
    }

    /** Law 16 (LGA 1972 s.100C): minutes are open to inspection less the parts that disclose exempt information. */
    MinuteItem lessExempt() {
        return exempt
                ? new MinuteItem(
                        itemId,
                        number,
                        agendaTitle,
                        true,
                        null,
                        ItemContent.nothing(),
                        Proceedings.none(),
                        Origin.nobody())
                : this;
    }

    private boolean isUnwritten() {
        return minutedTitle == null && content.isNothing();
    }
}
