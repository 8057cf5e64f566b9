package org.moothall.minutes.minutes;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.MinutesCommand.DeclareInterests;
import org.moothall.minutes.minutes.MinutesCommand.FillItem;
import org.moothall.minutes.minutes.MinutesCommand.ReachItem;
import org.moothall.minutes.minutes.MinutesCommand.RecordAttendance;
import org.moothall.minutes.minutes.MinutesCommand.RecordItem;
import org.moothall.minutes.minutes.MinutesCommand.RecordMotions;
import org.moothall.minutes.minutes.MinutesCommand.RecordSession;

/** Minutes as they lie in the minute book, with their version and the versions of their parts, all of one count. */
public record Filed(long version, Minutes minutes, Editions editions) {

    /** Minutes of whose parts nothing else is known. */
    public Filed(long version, Minutes minutes) {
        this(version, minutes, Editions.unknown());
    }

    /** As they lie there after an event, which somebody caused. */
    public Filed after(MinutesEvent event, @Nullable Person by) {
        Minutes after = event.minutes();
        Edit edit = new Edit(version + 1, after.modifiedAt(), by);
        boolean published = minutes.stage().status() != after.stage().status()
                && after.stage().status() == Status.PUBLISHED;
        List<ItemVersions> items = after.items().stream()
                .map(item -> minutes.item(item.itemId())
                        .map(before -> item(item.itemId())
                                .after(edit, before, item, published || isAnnouncedAnew(item.itemId(), after)))
                        .orElseGet(() -> ItemVersions.all(item.itemId(), edit)))
                .toList();
        boolean sameAttendance = after.attendance().equals(minutes.attendance());
        boolean sameSession = after.session().equals(minutes.session());
        return new Filed(
                edit.version(),
                after,
                new Editions(
                        items,
                        sameAttendance ? attendance() : edit.version(),
                        sameSession ? session() : edit.version()));
    }

    /** What is announced of an item is shown with it, so whoever takes it back is to have seen it. */
    private boolean isAnnouncedAnew(String itemId, Minutes after) {
        return !after.publicRecord()
                .announced()
                .of(itemId)
                .equals(minutes.publicRecord().announced().of(itemId));
    }

    public Optional<Filed> seenBy(Audience audience) {
        return minutes.seenBy(audience).map(seen -> new Filed(version, seen, editions));
    }

    public ItemVersions item(String itemId) {
        return editions.item(itemId)
                .orElseGet(() -> ItemVersions.all(itemId, new Edit(version, minutes.modifiedAt(), null)));
    }

    /** What an item says, where there is such an item. */
    public Optional<ItemText> text(String itemId) {
        return minutes.item(itemId).map(item -> ItemText.of(item, item(itemId).text()));
    }

    /** Whether what the command would replace is still as it was in that version of the minutes. */
    boolean isUntouchedSince(long seen, MinutesCommand command) {
        return replacedBy(command) <= seen && seen <= version;
    }

    /** With which version that was changed which the command would replace. */
    long replacedBy(MinutesCommand command) {
        return switch (command) {
            case RecordItem(String itemId, var _, var _) -> item(itemId).text().version();
            case FillItem fill -> item(fill.itemId()).text().version();
            case RecordMotions motions -> item(motions.itemId()).motions();
            case DeclareInterests declared -> item(declared.itemId()).interests();
            case MinutesCommand.NumberItem numbered -> item(numbered.itemId()).particulars();
            case MinutesCommand.OfParticulars stated -> item(stated.itemId()).particulars();
            case MinutesCommand.OfAnnouncement said -> item(said.itemId()).shown();
            case RecordAttendance _ -> attendance();
            case RecordSession _, ReachItem _ -> session();
            case MinutesCommand.FollowMeeting _,
                    MinutesCommand.Circulate _,
                    MinutesCommand.Approve _,
                    MinutesCommand.ReturnToOfficers _,
                    MinutesCommand.Publish _,
                    MinutesCommand.Submit _,
                    MinutesCommand.Confirm _,
                    MinutesCommand.Sign _ -> version;
        };
    }

    private long attendance() {
        Long known = editions.attendance();
        return known == null ? version : known;
    }

    private long session() {
        Long known = editions.session();
        return known == null ? version : known;
    }
}
