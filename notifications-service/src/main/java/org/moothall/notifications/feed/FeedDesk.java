package org.moothall.notifications.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.notifications.notice.BodyNames;
import org.moothall.notifications.notice.Notice;
import org.moothall.notifications.notice.NoticeReader;

/** Follows the public events and shows the latest of them. */
public final class FeedDesk implements NoticeReader {
    private final FeedEntries entries;
    private final BodyNames bodyNames;
    private final int length;

    public FeedDesk(FeedEntries entries, BodyNames bodyNames, int length) {
        this.entries = entries;
        this.bodyNames = bodyNames;
        this.length = length;
    }

    @Override
    public void read(Notice notice) {
        FeedEntry entry = new FeedEntry(
                notice.event().subject() + "/" + notice.name().word(),
                notice.bodyId(),
                notice.name().word(),
                notice.headline(),
                notice.particulars(),
                notice.path(),
                notice.event().time());
        entries.keep(entry, notice.event().sequence());
    }

    public List<FeedEntry> latest(@Nullable String bodyId) {
        return entries.latest(bodyId, length).stream()
                .map(entry -> entry.naming(bodyNames))
                .toList();
    }
}
