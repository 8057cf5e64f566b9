package org.moothall.minutes.minutes.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Editions;
import org.moothall.minutes.minutes.ItemVersions;

/** The versions of the parts of minutes as they are stored; minutes from before parts had versions have none. */
record EditionsDocument(
        List<ItemEditionDocument> items,
        @Nullable Long attendance,
        @Nullable Long session) {

    record ItemEditionDocument(
            String itemId, EditDocument text, long motions, long interests, long particulars, long shown) {
        static ItemEditionDocument of(ItemVersions item) {
            return new ItemEditionDocument(
                    item.itemId(),
                    EditDocument.of(item.text()),
                    item.motions(),
                    item.interests(),
                    item.particulars(),
                    item.shown());
        }

        ItemVersions versions() {
            return new ItemVersions(itemId, text.edit(), motions, interests, particulars, shown);
        }
    }

    static EditionsDocument of(Editions editions) {
        return new EditionsDocument(
                editions.items().stream().map(ItemEditionDocument::of).toList(),
                editions.attendance(),
                editions.session());
    }

    static Editions editions(@Nullable EditionsDocument stored) {
        return stored == null
                ? Editions.unknown()
                : new Editions(
                        stored.items.stream().map(ItemEditionDocument::versions).toList(),
                        stored.attendance,
                        stored.session);
    }
}
