package org.moothall.minutes.minutes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.meeting.AgendaItem;
import org.moothall.minutes.numbering.MinuteNumber;
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
        Origin origin,
        Particulars particulars,
        @Nullable MinuteNumber minuteNumber) {

    static MinuteItem blank(AgendaItem item) {
        return new MinuteItem(
                item.itemId(),
                item.number(),
                item.title(),
                item.exempt(),
                null,
                ItemContent.nothing(),
                Proceedings.none(),
                Origin.nobody(),
                Particulars.onAgenda(item.urgency()),
                null);
    }

    public String title() {
        return minutedTitle == null ? agendaTitle : minutedTitle;
    }

    /** What the public may read of an exempt item; of an open one they read the item. */
    public Optional<String> publicSummary() {
        return exempt ? Optional.ofNullable(particulars.publicSummary()) : Optional.empty();
    }

    boolean isBlank() {
        return isUnwritten() && proceedings.isNone() && particulars.areUnwritten();
    }

    /** Whether an import may fill this item without overwriting what a clerk wrote. */
    boolean awaitsWriting() {
        return isUnwritten() || origin instanceof Origin.Imported;
    }

    /** Whether the text is the same, and vouched for by the same. */
    boolean saysTheSameAs(MinuteItem other) {
        return Objects.equals(minutedTitle, other.minutedTitle)
                && content.equals(other.content)
                && origin.equals(other.origin);
    }

    Optional<MinutedAction> unownedAction() {
        return content.actions().stream().filter(action -> !action.hasOwner()).findFirst();
    }

    MinuteItem on(AgendaItem item) {
        return new MinuteItem(
                itemId,
                item.number(),
                item.title(),
                item.exempt(),
                minutedTitle,
                content,
                proceedings,
                origin,
                particulars.late(item.urgency()),
                minuteNumber);
    }

    MinuteItem recorded(@Nullable String title, ItemContent written) {
        String own = title == null || title.equals(agendaTitle) ? null : title;
        return new MinuteItem(
                itemId,
                number,
                agendaTitle,
                exempt,
                own,
                written,
                proceedings,
                new Origin.Clerk(),
                particulars,
                minuteNumber);
    }

    MinuteItem filled(ItemContent found, String importId) {
        return new MinuteItem(
                itemId,
                number,
                agendaTitle,
                exempt,
                minutedTitle,
                found,
                proceedings,
                new Origin.Imported(importId),
                particulars,
                minuteNumber);
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

    MinuteItem textAlone() {
        return with(Proceedings.none());
    }

    private MinuteItem with(Proceedings recorded) {
        return new MinuteItem(
                itemId,
                number,
                agendaTitle,
                exempt,
                minutedTitle,
                content,
                recorded,
                origin,
                particulars,
                minuteNumber);
    }

    MinuteItem with(Particulars stated) {
        return new MinuteItem(
                itemId, number, agendaTitle, exempt, minutedTitle, content, proceedings, origin, stated, minuteNumber);
    }

    MinuteItem corrected(ItemContent right) {
        return new MinuteItem(
                itemId,
                number,
                agendaTitle,
                exempt,
                minutedTitle,
                right,
                proceedings,
                origin,
                particulars,
                minuteNumber);
    }

    MinuteItem numbered(@Nullable MinuteNumber given) {
        return new MinuteItem(
                itemId, number, agendaTitle, exempt, minutedTitle, content, proceedings, origin, particulars, given);
    }

    boolean isNumbered() {
        return minuteNumber != null;
    }

    boolean hasNumber(@Nullable MinuteNumber one) {
        return Objects.equals(minuteNumber, one);
    }

    /** The title under the number by which the minute is known, or else the item. */
    public String heading() {
        return (minuteNumber == null ? number + "." : minuteNumber.display()) + " " + title();
    }

    /**
     * Law 16 (LGA 1972 s.100C): minutes are open to inspection less the parts that disclose exempt information. The
     * number is none of these, and without it one would seem to be missing.
     */
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
                        Origin.nobody(),
                        particulars.lessExempt(),
                        minuteNumber)
                : this;
    }

    private boolean isUnwritten() {
        return minutedTitle == null && content.isNothing();
    }
}
