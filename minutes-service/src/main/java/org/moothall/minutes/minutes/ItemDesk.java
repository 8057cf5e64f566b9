package org.moothall.minutes.minutes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.moothall.minutes.minutes.MinutesCommand.RecordItem;

/** Knows what an item said before, for those who write it: drafts and what was taken out of them are the clerks' alone. */
public final class ItemDesk {
    private final MinutesDesk minutes;
    private final ItemHistory history;

    public ItemDesk(MinutesDesk minutes, ItemHistory history) {
        this.minutes = minutes;
        this.history = history;
    }

    /** What it says now and what it said before, the newest first; empty where there is no such item. */
    public List<ItemText> texts(String meetingId, String itemId) {
        return now(meetingId, itemId).stream()
                .flatMap(current -> Stream.concat(
                        Stream.of(current),
                        history.list(meetingId, itemId).stream().filter(former -> isBefore(former, current))))
                .toList();
    }

    /** What it said in that version of the minutes, where that is still kept. */
    public Optional<ItemText> asOf(String meetingId, String itemId, long version) {
        return minutes.find(meetingId, Audience.CLERKS)
                .filter(filed -> version <= filed.version())
                .flatMap(filed -> filed.text(itemId))
                .flatMap(current -> current.edit().version() <= version
                        ? Optional.of(current)
                        : history.asOf(meetingId, itemId, version));
    }

    public Optional<ItemText> now(String meetingId, String itemId) {
        return minutes.find(meetingId, Audience.CLERKS).flatMap(filed -> filed.text(itemId));
    }

    /** Writes what the item said once more, as a new version. */
    public Answer restore(String meetingId, ItemText former, OptionalLong expected, Person by) {
        MinuteItem item = former.item();
        return minutes.handle(
                meetingId, expected, new RecordItem(item.itemId(), item.minutedTitle(), item.content()), by);
    }

    private static boolean isBefore(ItemText former, ItemText current) {
        return former.edit().version() < current.edit().version();
    }
}
