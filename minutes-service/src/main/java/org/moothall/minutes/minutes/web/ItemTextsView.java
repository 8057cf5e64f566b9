package org.moothall.minutes.minutes.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Edit;
import org.moothall.minutes.minutes.ItemText;
import org.moothall.minutes.minutes.Origin;
import org.moothall.minutes.minutes.Person;

/** The versions of an item's text that there still are, the newest first: that one is what the item says now. */
record ItemTextsView(String itemId, List<Line> versions) {

    record Line(
            long version,
            Instant savedAt,
            @Nullable String savedBy,
            @Nullable String importId,
            String title,
            int paragraphs,
            int points) {
        static Line of(ItemText text) {
            Edit edit = text.edit();
            Person by = edit.by();
            return new Line(
                    edit.version(),
                    edit.at(),
                    by == null ? null : by.name(),
                    text.item().origin() instanceof Origin.Imported(String importId) ? importId : null,
                    text.item().title(),
                    text.item().content().paragraphs().size(),
                    text.item().content().points().size());
        }
    }

    static ItemTextsView of(String itemId, List<ItemText> texts) {
        return new ItemTextsView(itemId, texts.stream().map(Line::of).toList());
    }
}
